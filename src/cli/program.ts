import { type Argument, Command, type CommanderError } from 'commander'
import { readBrand } from '#cli/brand-options'
import { commaList } from '#cli/comma-list'
import type { RunCommand } from '#cli/command'
import { addLayoutOptions, readLayout } from '#cli/layout-options'
import type { CliMessages } from '#cli/messages/cli-messages'
import { readFormats, readLanguages } from '#cli/read-choices'
import type { UsageFault } from '#cli/usage-fault'
import type { AppError } from '#contract/error'
import { err, ok, type Result } from '#core/result'

/** What the program does with what was typed. */
export interface ProgramActions {
  /** Runs a command, whose code is loaded only now. */
  run<Input>(load: () => Promise<RunCommand<Input>>, input: Input): Promise<void>
  /** Takes note of values that no command can be run with; `command` is the command's whole name. */
  refuse(fault: UsageFault | AppError, command: string): void
  /** Ends the parsing: help or the version was shown, or the command line is wrong. */
  stop(error: CommanderError, command: string): never
}

const wholeName = (command: Command): string =>
  command.parent === null ? command.name() : `${wholeName(command.parent)} ${command.name()}`

/** The value of an option that takes one; undefined when it was not given. */
function optionValue(command: Command, option: string): string | undefined {
  const value: unknown = command.getOptionValue(option)
  return typeof value === 'string' ? value : undefined
}

/** The value of an option that commander has made sure of. */
const needed = (command: Command, option: string): string => optionValue(command, option) ?? ''

const placeTerm = (place: Argument): string => (place.required ? `<${place.name()}>` : `[${place.name()}]`)

/** The commands, their help texts, and what each of them runs. */
export function createProgram(texts: CliMessages, version: string, actions: ProgramActions): Command {
  const { commands, arguments: places, options } = texts

  /** Sets up what every command shares but its options, and its example. */
  const settle = (command: Command, summary: string, example: string): Command =>
    command
      .description(summary)
      .helpOption('-h, --help', options.help)
      .helpCommand(false)
      .configureHelp({
        styleTitle: (title) => Object.entries(texts.titles).find(([english]) => english === title)?.[1] ?? title,
        subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(placeTerm)].join(' '),
      })
      .configureOutput({ outputError: () => undefined })
      .exitOverride((error) => actions.stop(error, wholeName(command)))
      .addHelpText('after', `\n${texts.example}\n  clausebook ${example}`)

  const program = settle(new Command('clausebook'), texts.program, 'demo --out ./demo')
  program.version(version, '-V, --version', options.version)

  settle(program.command('init'), commands.init, 'init ~/policies')
    .argument('<folder>', places.newFolder)
    .action((folder: string) => actions.run(async () => (await import('#cli/commands/init')).init, { folder }))

  const clientExample = 'client new ~/policies --from shop.json'
  const client = settle(program.command('client'), commands.client, clientExample)
  const clientNew = settle(client.command('new'), commands.clientNew, clientExample)
  clientNew
    .argument('<folder>', places.workspace)
    .requiredOption('--from <facts.json>', options.from)
    .option('--name <name>', options.name)
    .action((folder: string) =>
      actions.run(async () => (await import('#cli/commands/client-new')).clientNew, {
        folder,
        from: needed(clientNew, 'from'),
        name: optionValue(clientNew, 'name'),
      }),
    )

  const clientBrand = settle(
    client.command('brand'),
    commands.clientBrand,
    'client brand clients/shop/client.json --logo logo.svg --heading "#1b365d"',
  )
  clientBrand
    .argument('<client.json>', places.clientFile)
    .option('--logo <file>', options.logo)
    .option('--heading <colour>', options.heading)
    .option('--accent <colour>', options.accent)
    .option('--typeface <typeface>', options.typeface)
    .option('--clear', options.clear)
    .action((file: string) => {
      const look = readBrand(clientBrand)
      if (!look.ok) return actions.refuse(look.error, wholeName(clientBrand))
      return actions.run(async () => (await import('#cli/commands/client-brand')).clientBrand, {
        file,
        logo: optionValue(clientBrand, 'logo'),
        look: look.value,
        clear: clientBrand.getOptionValue('clear') === true,
      })
    })

  const titles: string[] = []
  const policyNew = settle(
    program.command('new'),
    commands.new,
    'new ~/policies --client shop --languages fa,pl,en --laws gdpr,caloppa',
  )
  policyNew
    .argument('<folder>', places.workspace)
    .requiredOption('--client <id>', options.client)
    .requiredOption('--languages <languages>', options.languages)
    .option('--laws <laws>', options.laws)
    .option('--title <title>', options.title, (title: string) => titles.push(title))
    .action((folder: string) => {
      const languages = readLanguages(needed(policyNew, 'languages'))
      if (!languages.ok) return actions.refuse(languages.error, wholeName(policyNew))
      if (titles.length > languages.value.length) return actions.refuse({ code: 'tooManyTitles' }, wholeName(policyNew))
      const laws = optionValue(policyNew, 'laws')
      return actions.run(async () => (await import('#cli/commands/policy-new')).policyNew, {
        folder,
        client: needed(policyNew, 'client'),
        languages: languages.value,
        laws: laws === undefined ? undefined : commaList(laws),
        titles,
      })
    })

  const exportFiles = settle(
    program.command('export'),
    commands.export,
    'export clients/shop/privacy-policy.policy.json --format html,pdf --lang fa,en --out ./site',
  )
  exportFiles
    .argument('[policy.json]', places.policyFile)
    // Refused below: a shell may have made many files of a pattern without quotes.
    .allowExcessArguments()
    .option('--batch <folder or pattern>', options.batch)
    .requiredOption('--format <formats>', options.format)
    .requiredOption('--lang <languages>', options.lang)
    .requiredOption('--out <folder>', options.out)
    .option('--notes', options.notes)
    .addHelpText('after', `  clausebook export --batch clients --format html,pdf --lang fa,en --out ./site`)
    .action(() => {
      const source = exportSource(exportFiles)
      if (!source.ok) return actions.refuse(source.error, wholeName(exportFiles))
      const formats = readFormats(needed(exportFiles, 'format'))
      if (!formats.ok) return actions.refuse(formats.error, wholeName(exportFiles))
      const languages = readLanguages(needed(exportFiles, 'lang'))
      if (!languages.ok) return actions.refuse(languages.error, wholeName(exportFiles))
      const layout = readLayout(exportFiles)
      if (!layout.ok) return actions.refuse(layout.error, wholeName(exportFiles))
      const out = needed(exportFiles, 'out')
      const notes = exportFiles.getOptionValue('notes') === true
      const wanted = { formats: formats.value, languages: languages.value, layout: layout.value, notes, out }
      const { batch, policyFile } = source.value
      return batch === undefined
        ? actions.run(async () => (await import('#cli/commands/export')).exportFiles, { policyFile, ...wanted })
        : actions.run(async () => (await import('#cli/commands/export-batch')).exportMany, { batch, ...wanted })
    })

  addLayoutOptions(exportFiles, texts.layout)

  settle(program.command('facts'), commands.facts, 'facts clients/shop/client.json')
    .argument('<client.json>', places.factsFile)
    .action((file: string) => actions.run(async () => (await import('#cli/commands/facts')).facts, { file }))

  const library = settle(program.command('library'), commands.library, 'library check')
  const libraryCheck = settle(library.command('check'), commands.libraryCheck, 'library check --workspace ~/policies')
  libraryCheck
    .option('--library <folder>', options.library)
    .option('--workspace <folder>', options.workspace)
    .action(() =>
      actions.run(async () => (await import('#cli/commands/library-check')).libraryCheck, {
        library: optionValue(libraryCheck, 'library'),
        workspace: optionValue(libraryCheck, 'workspace'),
      }),
    )

  const libraryCoverage = settle(library.command('coverage'), commands.libraryCoverage, 'library coverage --json')
  libraryCoverage
    .option('--library <folder>', options.library)
    .option('--workspace <folder>', options.coverageWorkspace)
    .action(() =>
      actions.run(async () => (await import('#cli/commands/library-coverage')).coverage, {
        library: optionValue(libraryCoverage, 'library'),
        workspace: optionValue(libraryCoverage, 'workspace'),
      }),
    )

  const demo = settle(program.command('demo'), commands.demo, 'demo --out ./demo')
  demo
    .option('--out <folder>', options.demoOut)
    .action(() =>
      actions.run(async () => (await import('#cli/commands/demo')).demo, { out: optionValue(demo, 'out') ?? 'demo' }),
    )
  addSharedOptions(program, options)
  return program
}

/** Last, so that a help text lists a command's own options first. */
function addSharedOptions(command: Command, options: CliMessages['options']): void {
  command.option('--json', options.json).option('--ui-lang <language>', options.uiLang)
  for (const sub of command.commands) addSharedOptions(sub, options)
}

type ExportSource = { policyFile: string; batch?: undefined } | { policyFile?: undefined; batch: string }

/** What is to be exported: one file or a batch, and not both. */
function exportSource(command: Command): Result<ExportSource, UsageFault> {
  const [policyFile, ...more] = command.args
  const batch = optionValue(command, 'batch')
  const names = { argument: 'policy.json', option: '--batch' }
  if (batch !== undefined) return policyFile === undefined ? ok({ batch }) : err({ code: 'fileAndBatch', ...names })
  if (policyFile === undefined) return err({ code: 'fileOrBatchMissing', ...names })
  return more.length === 0 ? ok({ policyFile }) : err({ code: 'excessArguments', command: command.name() })
}
