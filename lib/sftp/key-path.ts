/** Whether a path can stand in the files of other programs: on one line, without quotation marks or control characters. */
export const isKeyPath = (path: string): boolean => path.trim() !== '' && !/["\p{C}]/u.test(path);
