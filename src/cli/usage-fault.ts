/** What an option takes. */
export type Expected =
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'wholeNumber'; least: number; most: number }
  | { kind: 'text'; longest: number }
  | { kind: 'date' }
  | { kind: 'colour' }

/** What can be wrong with a command line itself. */
export type UsageFault =
  | { code: 'missingCommand' }
  | { code: 'unknownCommand'; command: string; suggestion?: string }
  | { code: 'unknownOption'; option: string; suggestion?: string }
  | { code: 'missingArgument'; argument: string }
  | { code: 'excessArguments'; command: string }
  | { code: 'missingOption'; option: string }
  | { code: 'missingValue'; option: string }
  | { code: 'wrongValue'; option: string; value: string; expected: Expected }
  | { code: 'tooManyTitles' }
  | { code: 'fileOrBatchMissing'; argument: string; option: string }
  | { code: 'fileAndBatch'; argument: string; option: string }
  | { code: 'wrongUsage'; reason: string }
