import SqliteDatabase from 'better-sqlite3';

/**
 * Takes from a store that is not in use where the files of its plans lie. On another computer those places are nobody's
 * business, and from another they would have this one read and write over files that nobody here ever opened.
 */
export function forgetPlanFiles(path: string): void {
  const database = new SqliteDatabase(path, { fileMustExist: true });
  try {
    // Forms older than the table know of no places.
    if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'plan_file'").get() === undefined) return;
    database.exec('DELETE FROM plan_file');
    // What was deleted stays in the file's free space until it is written anew.
    database.exec('VACUUM');
  } finally {
    database.close();
  }
}
