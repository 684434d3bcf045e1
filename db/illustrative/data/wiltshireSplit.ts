/**
 * Wiltshire by its four former districts: share of residents and of its residents who are 65 and over, mid-2020.
 * Derived from ONS small-area populations (see README.md), Open Government Licence v.3.0.
 */
export const wiltshireSplit = `part,share,share65plusOfPart
south,0.2555,0.2234
east,0.1793,0.2092
north,0.2886,0.2106
west,0.2766,0.2298
`;
