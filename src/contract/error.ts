import { faultCodes } from '#core/fault'

/**
 * Everything that can go wrong as expected, each with the details its message names.
 * `file` is what a person calls the file: its path in the command line, its place in the workspace in the window.
 */
export const errorCodes = [
  // files and folders
  'fileMissing', // file
  'folderMissing', // file
  'notAFolder', // file
  'notAFile', // file
  'alreadyExists', // file
  'readOnly', // file
  'diskFull', // file
  'tooLarge', // file, size (MiB), limit (MiB)
  'notUtf8', // file
  'ioFailed', // file, reason
  'conflict', // file
  // what the files hold; each has `file` besides what core's fault says
  ...faultCodes,
  'invalidExports', // where, reason
  'invalidLibrary', // count, first
  'invalidWords', // where, reason
  'logoUnusable', // file, reason (a `LogoFault`)
  'libraryIncomplete', // requirements, provisions
  'clientMissing', // client, file
  'policyMissing', // policy, file
  'noPolicies', // file
  'unknownLanguage', // language
  'languageNotInPolicy', // language, policy
  'unknownFormat', // format
  'unknownLaw', // law, known
  // doing
  'browserMissing',
  'printFailed', // reason
  'sameOutput', // file, other
  'policiesFailed', // failed, total
  'cancelled',
  'cancelledMidway', // done, total
  'unsafeUrl', // url
  'unsupported', // what
  'invalidInput', // where, reason
  'internal', // reason
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** An expected failure: a code, and the facts that its message names (see `errorCodes`). */
export interface AppError {
  code: ErrorCode
  details: Record<string, string | number>
}

export const appError = (code: ErrorCode, details: AppError['details'] = {}): AppError => ({ code, details })
