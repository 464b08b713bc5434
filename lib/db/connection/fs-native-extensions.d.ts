declare module "fs-native-extensions" {
  /**
   * Asks for an exclusive lock on the whole open file; `false` where another open file holds it. The operating
   * system frees it when the file is closed or its process ends.
   */
  export function tryLock(fd: number): boolean;
  export function unlock(fd: number): void;
}
