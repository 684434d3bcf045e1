/**
 * Districts of the region: English Index of Multiple Deprivation 2025, average score (higher is more deprived; blank
 * for South Somerset, abolished in 2023). Published. (c) Crown copyright, MHCLG, Open Government Licence v.3.0.
 */
export const districts = `code;name;deprivation2025
E07000084;Basingstoke and Deane;12.953
E07000085;East Hampshire;9.881
E07000086;Eastleigh;10.996
E07000087;Fareham;8.067
E07000088;Gosport;23.45
E07000089;Hart;5.914
E07000090;Havant;21.459
E07000091;New Forest;12.941
E07000092;Rushmoor;15.157
E07000093;Test Valley;12.166
E07000094;Winchester;10.218
E06000045;Southampton;25.611
E06000044;Portsmouth;26.378
E06000046;Isle of Wight;24.599
E06000059;Dorset;16.268
E06000058;Bournemouth, Christchurch and Poole;17.513
E07000177;Cherwell;12.624
E07000178;Oxford;14.423
E07000179;South Oxfordshire;8.546
E07000180;Vale of White Horse;9.472
E07000181;West Oxfordshire;10.148
E06000060;Buckinghamshire;11.921
E06000042;Milton Keynes;18.503
E06000038;Reading;18.558
E06000041;Wokingham;6.102
E06000037;West Berkshire;11.049
E06000036;Bracknell Forest;10.084
E06000040;Windsor and Maidenhead;8.881
E06000039;Slough;22.967
E06000030;Swindon;17.554
E06000054;Wiltshire;13.608
E07000225;Chichester;15.599
E07000214;Surrey Heath;8.037
E07000216;Waverley;8.128
E07000079;Cotswold;12.052
E06000062;West Northamptonshire;16.646
E06000055;Bedford;19.747
E06000056;Central Bedfordshire;13.102
E07000189;South Somerset;
`;
