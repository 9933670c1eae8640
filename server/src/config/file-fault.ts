const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file has this name',
  ENOENT: 'it cannot be created there',
};

/** The system's code of a fault, such as ENOENT; empty where it has none. */
export function faultCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a file or folder could not be written, in words for the operator. */
export function fileFault(error: unknown): string {
  return REASONS[faultCode(error)] ?? (faultCode(error) || String(error));
}

export function isDiskFull(error: unknown): boolean {
  return faultCode(error) === 'ENOSPC' || faultCode(error) === 'EDQUOT';
}
