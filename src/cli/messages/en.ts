import type { CliMessages } from '#cli/messages/cli-messages'
import type { Expected, UsageFault } from '#cli/usage-fault'
import type { Reason } from '#core/facts/explain-condition'
import { joinItems } from '#core/facts/format-fact'

const suggested = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean ${suggestion}?`)

/** What an option takes, as it can stand behind “it takes”. */
function taken(expected: Expected): string {
  switch (expected.kind) {
    case 'choice':
      return `one of: ${expected.choices.join(', ')}`
    case 'wholeNumber':
      return `a whole number from ${expected.least} to ${expected.most}`
    case 'text':
      return `at most ${expected.longest} characters`
    case 'date':
      return 'a date, such as 2026-11-22'
    case 'colour':
      return 'a colour, such as "#1d4f7c" in quotes'
  }
}

function usage(fault: UsageFault): string {
  switch (fault.code) {
    case 'missingCommand':
      return 'A command is missing.'
    case 'unknownCommand':
      return `There is no command “${fault.command}”.${suggested(fault.suggestion)}`
    case 'unknownOption':
      return `There is no option “${fault.option}”.${suggested(fault.suggestion)}`
    case 'missingArgument':
      return `The argument <${fault.argument}> is missing.`
    case 'excessArguments':
      return `“${fault.command}” was given more arguments than it takes.`
    case 'missingOption':
      return `The option “${fault.option}” is missing.`
    case 'missingValue':
      return `The option “${fault.option}” needs a value.`
    case 'wrongValue':
      return `The option “${fault.option}” does not take “${fault.value}”. It takes ${taken(fault.expected)}.`
    case 'tooManyTitles':
      return 'There are more titles than languages.'
    case 'fileOrBatchMissing':
      return `What to export is missing: give the argument <${fault.argument}> or the option “${fault.option}”.`
    case 'fileAndBatch':
      return `Give either the argument <${fault.argument}> or the option “${fault.option}”, not both. A pattern needs quotes.`
    case 'wrongUsage':
      return `The command cannot be understood: ${fault.reason}`
  }
}

function reason({ test, passed }: Reason): string {
  if ('includes' in test) return `${test.fact} ${passed ? 'includes' : 'does not include'} ${test.includes}`
  if ('answered' in test) return `${test.fact} is ${passed === test.answered ? 'answered' : 'not answered'}`
  const value = typeof test.is === 'string' ? test.is : test.is ? '“yes”' : '“no”'
  return `${test.fact} is ${passed ? '' : 'not '}${value}`
}

export const en: CliMessages = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Options of every command:',
    'Commands:': 'Commands:',
  },
  example: 'Example:',
  program:
    'Writes privacy policies in Persian, Polish and English, and exports them to HTML, Word, PDF, Markdown and text.',
  commands: {
    init: 'Make a workspace: a folder for businesses and their policies.',
    client: 'Work with businesses.',
    clientNew: 'Add a business, from a file with its answers.',
    clientBrand: 'Give a business a logo, colours and a typeface for all its documents, or tell which it has.',
    new: 'Make a policy from a business’s answers and the clause library.',
    export:
      'Write a policy as files to publish: <policy>.<language>.<format>; or with --batch many policies, each in its business’s folder: <business>/<policy>.<language>.<format>.',
    library: 'Work with the clause library.',
    facts: 'Tell which questions are still open, and which clauses the answers bring in or keep out, and why.',
    libraryCheck: 'Check the clause library and tell, by file and line, what is wrong.',
    libraryCoverage: 'Tell which clauses say what policies provide and laws want, and what no clause says.',
    demo: 'Make a workspace with an example shop, and its policy in every language and format.',
  },
  arguments: {
    newFolder: 'the folder to make',
    workspace: 'the workspace’s folder',
    policyFile: 'the policy’s file: clients/<business>/<policy>.policy.json in a workspace; not with --batch',
    factsFile: 'a client.json, or a JSON object with a value for each fact',
    clientFile: 'the file of the business: clients/<business>/client.json in a workspace',
  },
  options: {
    help: 'Show this help.',
    version: 'Show the version.',
    json: 'Print the result as one JSON value.',
    uiLang: 'Language of what the program says: en, fa or pl (usually the system’s).',
    from: 'A client.json, or a JSON object with a value for each fact.',
    name: 'The name in the list (usually the business name).',
    client: 'The id of the business: the name of its folder.',
    languages: 'Languages of the policy, such as fa,pl,en; the first one prevails.',
    laws: 'Laws the policy answers to, such as gdpr,caloppa (usually what the business answered).',
    title: 'The policy’s title; once for each language, in the order of --languages.',
    batch:
      'Many policies at once: every *.policy.json below this folder, or what a pattern in quotes names, such as "clients/shop-*" (* stands for any characters of a name, ** for any folders). A policy is exported in those of the languages that it has; it fails when it has none of them. One that fails does not stop the others. Archived businesses count like all others.',
    format: 'Formats: html, fragment, bare, docx, pdf, md, txt.',
    lang: 'Languages: fa, pl, en.',
    out: 'The folder to write to; it is made when missing.',
    notes: 'Add an appendix with the notes on sections; without this no note is exported.',
    demoOut: 'The folder to make (usually ./demo).',
    library: 'The library’s folder (usually the built-in one).',
    workspace: 'Check this workspace’s own clauses as well.',
    coverageWorkspace: 'Count this workspace’s own clauses as well.',
    logo: 'The logo’s file: SVG or PNG, at most 500 kB.',
    heading: 'Colour of titles and headings, such as "#1b365d" (in quotes).',
    accent: 'Colour of links, numbers and rules, such as "#1d4f7c" (in quotes).',
    typeface: 'Typeface: sans or serif.',
    clear: 'Take away what the business had before, then set what else is given.',
  },
  layout: {
    contents: 'Leave out the contents list.',
    numbering: 'How sections are numbered: none, sections (1, 2), parts (1, 1.1) or paragraphs (§ 1).',
    calendar: 'Calendar of the date: usual (Solar Hijri and Gregorian in Persian), gregorian, jalali or both.',
    version: 'The version as printed beside the date, such as 2.1.',
    paper: 'Paper: A4 or Letter.',
    margin: 'Margins in millimetres, from 10 to 50.',
    fonts: 'Fonts of web pages: embedded, or system (the reader’s own).',
    together: 'All languages in one file.',
    producer: 'The program that document properties name (usually Clausebook).',
    documentDate:
      'The day that document properties give, such as 2026-11-22 (usually that from which the policy applies).',
  },
  usage,
  seeHelp: (command) => `“${command}” shows how it is used.`,
  noWorkspace: (folder) => `“${folder}” is no workspace yet. “clausebook init ${folder}” makes it one.`,
  workspaceMade: (folder) => `Workspace made: ${folder}`,
  clientMade: (client, file) => `Business “${client}” added: ${file}`,
  policyMade: (file) => `Policy written: ${file}`,
  brand: {
    saved: (file) => `Brand saved: ${file}`,
    logo: (type, width, height) => `  logo: ${type}, ${width} × ${height} pixels`,
    heading: (colour) => `  headings: ${colour}`,
    accent: (colour) => `  links, numbers and rules: ${colour}`,
    typeface: { sans: '  typeface: sans', serif: '  typeface: serif' },
    none: '  nothing of its own: documents look as Clausebook makes them',
    tooPale: (colour, contrast, least, printed) =>
      `${colour} is too pale for text on a light page: its contrast is ${contrast}, and ${least} is needed. ${printed} is printed instead.`,
  },
  progress: (number, total, name) => `Writing ${number} of ${total}: ${name}`,
  batchProgress: (done, total, left) =>
    `Policies done: ${done} of ${total}${left === null ? '' : `, about ${left} left`}`,
  policyFailed: (policy, message) => `${policy}: ${message}`,
  batch: {
    summary: ({ done, failed, left, total }, folder) =>
      `Policies exported to ${folder}: ${done} of ${total}; failed: ${failed}${left === null ? '' : `; not done: ${left}`}`,
    policy: 'Policy',
    result: 'Result',
    files: 'Files',
    done: 'done',
    failed: 'failed',
    notDone: 'not done',
    without: (languages) => `has no text in: ${languages}`,
  },
  filesWritten: (count, folder) => `Files written to ${folder}: ${count}`,
  cancelledAfter: 'Everything had been written before the cancellation.',
  libraryFine: (clauses, facts, laws) => `No problems. Clauses: ${clauses}, questions: ${facts}, laws: ${laws}.`,
  libraryFaults: (count) => `Problems found in the clause library: ${count}.`,
  coverageOfPolicies: 'What policies in use provide and clauses say:',
  coverageOfLaws: 'What laws want disclosed and clauses claim:',
  covered: (name, covered, total) => `${name}: ${covered} of ${total}`,
  provision: (id, says) => `${id}: ${says}`,
  requirement: (id, citation, summary) => `${id} (${citation}): ${summary}`,
  notCovered: (what) => `no clause: ${what}`,
  notOwed: (line) => `recommended, ${line}`,
  wholePolicy: (duty) => `the policy as a whole: ${duty}`,
  outsideText: (duty) => `outside the text: ${duty}`,
  openQuestions: {
    required: (count) => `Open questions, required: ${count}`,
    optional: (count) => `Open questions, optional: ${count}`,
  },
  clausesFor: {
    taken: (count) => `Clauses in the policy: ${count}`,
    left: (count) => `Clauses left out: ${count}`,
  },
  whateverAnswered: 'whatever is answered',
  because: (clause, reasons) => `${clause}: because ${joinItems(reasons.map(reason), 'en')}`,
  insteadOf: (clause, taken) => `${clause}: another wording of ${taken}, which is in the policy`,
  workspaceAt: (folder) => `The example workspace: ${folder}`,
  bug: 'This is a fault in the program. With CLAUSEBOOK_DEBUG=1 it tells more.',
}
