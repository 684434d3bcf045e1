/**
 * What is taken of a file. Whoever gives one may have been given it by somebody else, so each bound is far above any
 * file that planners really have and far below what would fill the memory of an NHS laptop.
 */

/** Read of a text to understand it: some hundreds of rows, at once whatever the file's size. */
export const peekBytes = 512 * 1024;
/** Rows kept of a peek: enough for headings under titles and for telling dates and numbers apart. */
export const peekRows = 200;
/** Read of a text at a time when it is streamed: some thousands of rows. */
export const chunkBytes = 256 * 1024;

/** Characters of one row, fewer than a peek reads. Longer is a quotation mark never closed, or no table. */
export const longestRow = 200_000;
/** Lines that one cell may run over: an address has five; more is a quotation mark never closed. */
export const mostLinesInCell = 500;
export const mostColumns = 2_000;
/** Of a table held as a whole: travel times from every neighbourhood of England to ten centres are a third of it. */
export const mostRows = 1_000_000;
export const mostCells = 4_000_000;
/** Of a text read as a whole; larger ones are streamed by those who can. */
export const mostTextBytes = 250_000_000;

/** Of a workbook as it lies on the disk; Excel is hardly usable with more. */
export const mostWorkbookBytes = 60_000_000;
/** Cells over which its sheets reach in all: the reader takes five seconds for them, where a CSV takes one. */
export const mostWorkbookCells = 2_000_000;
/** Files packed in it: a workbook of two hundred sheets with drawings has about a thousand. */
export const mostEntries = 5_000;
/** What is unpacked of it, in all: a zip bomb is a thousand times its size. */
export const mostUnpackedBytes = 200_000_000;
export const mostSheets = 500;
/** Characters of one tag or text in a workbook: a cell holds no more than 32,767, each perhaps written as an entity. */
export const longestToken = 600_000;
/** Characters of a format such as `dd/mm/yyyy`: Excel allows 255, and to look for dates in endless ones takes for ever. */
export const longestFormat = 1_000;
/** Cells of which a workbook's faults are kept; the first few are named and the others counted. */
export const mostFaults = 100_000;
