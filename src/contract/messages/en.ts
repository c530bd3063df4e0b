import type { Messages } from '#contract/messages/wording'
import type { LogoFault } from '#core/design/logo'

export const messages = {
  fileMissing: (e) => `There is no file ${e.name('file')}. Check its name and the folder it is in.`,
  folderMissing: (e) => `There is no folder ${e.name('file')}. Check the path, or make the folder first.`,
  notAFolder: (e) =>
    `${e.name('file')} is not a folder, and a folder is needed there. Choose another folder, or rename that file.`,
  notAFile: (e) =>
    `${e.name('file')} is a folder or something else that is not a file. Choose a file, or another name.`,
  alreadyExists: (e) => `${e.name('file')} exists already and was left as it is. Choose another name or folder.`,
  readOnly: (e) =>
    `${e.name('file')} cannot be written: it, or the folder it is in, is read-only. Nothing was changed. ` +
    'Allow writing there, or choose another folder.',
  diskFull: (e) =>
    `The disk has no room for ${e.name('file')}. What was there before is unchanged. ` +
    'Free some space and try again, or choose a folder on another disk.',
  tooLarge: (e) =>
    `${e.name('file')} has ${e.number('size')} MiB, and the largest file that can be used has ${e.number('limit')} MiB. ` +
    'Check that it is the right file.',
  notUtf8: (e) =>
    `${e.name('file')} is not a text in UTF-8. Open it in a text editor and save it with the encoding UTF-8.`,
  ioFailed: (e) =>
    `${e.name('file')} could not be read or written${e.fault('', 'reason')}. ` +
    'Check that its disk is connected and that you may use the file, then try again.',
  conflict: (e) =>
    `${e.name('file')} was changed elsewhere since it was opened, so it was not overwritten. ` +
    'Copy what you need from your version, open the file again and make your changes there.',
  brokenJson: (e) =>
    `${e.name('file')} is damaged: it is not valid JSON in line ${e.number('line')}${e.fault('', 'reason')}. ` +
    'It was not changed. Correct that line in a text editor, or restore the file from a backup.',
  newerFormat: (e) =>
    `${e.name('file')} was made by a newer version of Clausebook (its format is ${e.number('found')}, ` +
    `this version knows formats up to ${e.number('supported')}). It was not changed. Update Clausebook to edit it.`,
  invalidPolicy: (e) =>
    `${e.name('file')} is not a policy that Clausebook understands${e.fault('where', 'reason')}. It was not changed. ` +
    'Correct it in a text editor, or restore it from a backup.',
  invalidDocument: (e) =>
    `A text in ${e.name('file')} holds something that a policy cannot have${e.fault('where', 'reason')}. ` +
    'It was not changed. Correct it in a text editor, or restore it from a backup.',
  invalidClient: (e) =>
    `${e.name('file')} does not describe a business as Clausebook expects${e.fault('where', 'reason')}. ` +
    'It was not changed. Correct it in a text editor, or restore it from a backup.',
  invalidWorkspace: (e) =>
    `${e.name('file')} does not describe a workspace as Clausebook expects${e.fault('where', 'reason')}. ` +
    'It was not changed. Correct it in a text editor, or choose another folder.',
  invalidWords: (e) =>
    `${e.name('file')} does not list own words as Clausebook expects${e.fault('where', 'reason')}. ` +
    'It was not changed. Correct it in a text editor, or delete it to begin a new list.',
  invalidExports: (e) =>
    `${e.name('file')} does not hold notes of exports as Clausebook expects${e.fault('where', 'reason')}. ` +
    'It was not changed. Correct it in a text editor, or remove it: only the dates of past exports are lost.',
  invalidFacts: (e) =>
    `In ${e.name('file')} the answer to ${e.name('fact')} does not fit its question${e.fault('', 'reason')}. ` +
    'Correct the answer and try again.',
  invalidLibrary: (e) =>
    `The clause library cannot be used. It has faults: ${e.number('count')}, the first in ${e.name('first')}. ` +
    'See them all with “clausebook library check” and correct them.',
  libraryIncomplete: (e) =>
    'The clause library does not say everything it has to. ' +
    `Required disclosures of laws without a clause: ${e.number('requirements')}; ` +
    `provisions of policies without a clause: ${e.number('provisions')}. ` +
    'Write a clause for each, then name the requirement in its clause.yaml, or the clause in the file in provisions/.',
  logoUnusable: (e) =>
    `The logo in ${e.name('file')} cannot be used${e.choice('reason', {
      notAnImage: ': it is no SVG drawing or PNG image that can be shown',
      tooManyPixels: ': it has more than 4096 pixels to a side',
    } satisfies Record<
      LogoFault,
      string
    >)}. Documents are made without it. Choose another SVG or PNG file as the logo.`,
  clientMissing: (e) =>
    `There is no business ${e.name('client')}: the file ${e.name('file')} does not exist. ` +
    'Check the name, or add the business first.',
  policyMissing: (e) =>
    `There is no policy ${e.name('policy')}: the file ${e.name('file')} does not exist. ` +
    'Check the name, or create the policy first.',
  noPolicies: (e) =>
    `No policies were found for ${e.name('file')}: there is no *.policy.json there. ` +
    'Check the path or the pattern, or create a policy first.',
  unknownLanguage: (e) => `${e.name('language')} is not a language that Clausebook writes. Use en, fa or pl.`,
  languageNotInPolicy: (e) =>
    `The policy ${e.name('policy')} has no text in this language: ${e.language('language')}. ` +
    'Choose one of its own languages.',
  unknownFormat: (e) => `${e.name('format')} is not an export format. Use html, fragment, bare, docx, pdf, md or txt.`,
  unknownLaw: (e) => `${e.name('law')} is not a law that the clause library knows. Use: ${e.text('known')}.`,
  browserMissing: () =>
    'No browser was found that can print a PDF, so nothing was exported. ' +
    'Install Chrome, Edge or Chromium, or export to other formats.',
  printFailed: (e) =>
    `The PDF could not be printed${e.fault('', 'reason')}. Nothing was exported. ` +
    'Try again, or export to other formats.',
  sameOutput: (e) =>
    `${e.name('file')} was not exported: its files would have the same names as those of ${e.name('other')}. ` +
    'Export it on its own to another folder.',
  policiesFailed: (e) =>
    `Policies that could not be exported: ${e.number('failed')} of ${e.number('total')}. ` +
    'Put right what is said about each of them, then export again.',
  cancelled: () => 'Cancelled, and no file was changed. Start again whenever you like.',
  cancelledMidway: (e) =>
    `Cancelled. Policies exported before that: ${e.number('done')} of ${e.number('total')}. ` +
    'Their files are whole, and those of the others are as they were. Run the command again to export the rest.',
  unsafeUrl: (e) =>
    `The address ${e.name('url')} was not opened: only web pages and e-mail addresses are. Correct the link.`,
  unsupported: (e) =>
    `This cannot be done here${e.fault('', 'what')}. Use the desktop window or the command line for it.`,
  invalidInput: (e) =>
    `Clausebook could not understand what it was asked${e.fault('where', 'reason')}. Nothing was changed. ` +
    'Check what you entered and try again.',
  internal: (e) =>
    `Something went wrong inside Clausebook${e.fault('', 'reason')}. Your saved files are as they were. ` +
    'Try again; if it happens once more, report it with this message.',
} satisfies Messages
