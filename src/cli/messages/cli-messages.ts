import type { UsageFault } from '#cli/usage-fault'
import type { Typeface } from '#core/design/brand'
import type { Reason } from '#core/facts/explain-condition'
import type { Layout } from '#core/policy/layout'

interface BatchCounts {
  done: string
  failed: string
  left: string | null
  total: string
}

/** Everything that the command line says, apart from the messages of errors and findings, which all doors share. */
export interface CliMessages {
  /** Headings of a help text, by commander's own. */
  titles: {
    'Usage:': string
    'Arguments:': string
    'Options:': string
    'Global Options:': string
    'Commands:': string
  }
  example: string
  program: string
  commands: {
    init: string
    client: string
    clientNew: string
    clientBrand: string
    new: string
    export: string
    library: string
    facts: string
    libraryCheck: string
    libraryCoverage: string
    demo: string
  }
  arguments: { newFolder: string; workspace: string; policyFile: string; factsFile: string; clientFile: string }
  options: {
    help: string
    version: string
    json: string
    uiLang: string
    from: string
    name: string
    client: string
    languages: string
    laws: string
    title: string
    batch: string
    format: string
    lang: string
    out: string
    notes: string
    demoOut: string
    library: string
    workspace: string
    coverageWorkspace: string
    logo: string
    heading: string
    accent: string
    typeface: string
    clear: string
  }
  /** What the options of the layout do. */
  layout: Record<keyof Layout, string>
  usage: (fault: UsageFault) => string
  /** Where to read how a command is used; `command` is the whole line to type. */
  seeHelp: (command: string) => string
  noWorkspace: (folder: string) => string
  workspaceMade: (folder: string) => string
  clientMade: (client: string, file: string) => string
  policyMade: (file: string) => string
  brand: {
    saved: (file: string) => string
    /** What a client has of its own; `type` is a file's type, and the sides are in pixels. */
    logo: (type: string, width: string, height: string) => string
    heading: (colour: string) => string
    accent: (colour: string) => string
    typeface: Record<Typeface, string>
    /** Stands for all of these where the client has none of them. */
    none: string
    /** Tells that a colour cannot be read on the page, and which is printed. */
    tooPale: (colour: string, contrast: string, least: string, printed: string) => string
  }
  progress: (number: string, total: string, name: string) => string
  /** How far a batch is; `left` is the time it may still take, null while nobody can tell. */
  batchProgress: (done: string, total: string, left: string | null) => string
  /** The message of a policy of a batch. */
  policyFailed: (policy: string, message: string) => string
  batch: {
    /** `left`, null when there are none, is how many a cancellation left undone. */
    summary: (counts: BatchCounts, folder: string) => string
    /** The headings of the table, and what stands in its second column. */
    policy: string
    result: string
    files: string
    done: string
    failed: string
    notDone: string
    /** Names languages that a policy was not written in. */
    without: (languages: string) => string
  }
  filesWritten: (count: string, folder: string) => string
  cancelledAfter: string
  libraryFine: (clauses: string, facts: string, laws: string) => string
  libraryFaults: (count: string) => string
  /** The heading of the lists, one for each policy. */
  coverageOfPolicies: string
  coverageOfLaws: string
  covered: (name: string, covered: string, total: string) => string
  provision: (id: string, says: string) => string
  requirement: (id: string, citation: string, summary: string) => string
  notCovered: (what: string) => string
  /** Marks a line as about something that no policy needs. */
  notOwed: (line: string) => string
  /** A duty of all texts together, such as that they are clear. */
  wholePolicy: (duty: string) => string
  /** A duty that no text meets. */
  outsideText: (duty: string) => string
  openQuestions: Record<'required' | 'optional', (count: string) => string>
  clausesFor: Record<'taken' | 'left', (count: string) => string>
  whateverAnswered: string
  because: (clause: string, reasons: readonly Reason[]) => string
  insteadOf: (clause: string, taken: string) => string
  workspaceAt: (folder: string) => string
  bug: string
}
