/** What can be wrong with data that the core is given, each with the details its message names. */
export const faultCodes = [
  'brokenJson', // line, reason
  'newerFormat', // found, supported
  'invalidPolicy', // where, reason
  'invalidDocument', // where, reason
  'invalidClient', // where, reason
  'invalidWorkspace', // where, reason
  'invalidFacts', // fact, reason
] as const

export type FaultCode = (typeof faultCodes)[number]

/** An expected failure of a pure operation; whoever read the file adds its name to the details. */
export interface Fault {
  code: FaultCode
  details: Record<string, string | number>
}

export const fault = (code: FaultCode, details: Fault['details'] = {}): Fault => ({ code, details })
