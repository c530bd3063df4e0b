import { type JsonFormat, readJsonFile, serializeJson } from '#app/json-file'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { MethodInput } from '#contract/contract'
import type { AppError } from '#contract/error'
import { type OwnWords, type WordsFile, wordsFileSchema, wordsFormatVersion } from '#contract/own-words'
import type { Language } from '#core/language'
import { ok, type Result } from '#core/result'
import { plainSpelling } from '#core/spelling/plain-spelling'

const wordsFormat: JsonFormat<WordsFile> = {
  schema: wordsFileSchema,
  version: wordsFormatVersion,
  invalid: 'invalidWords',
}

/** How often a change is tried when others change the file meanwhile. */
const attempts = 10

interface ReadWords {
  words: OwnWords
  /** The file's hash; null while there is none. */
  hash: string | null
}

async function read({ ports, folder }: WorkspaceContext): Promise<Result<ReadWords, AppError>> {
  const found = await readJsonFile(ports.files, workspacePaths(ports.files, folder).words, wordsFormat)
  if (found.ok) return ok({ words: found.value.value.words, hash: found.value.hash })
  return found.error.code === 'fileMissing' ? ok({ words: { en: [], fa: [], pl: [] }, hash: null }) : found
}

/** The workspace's own words: none while there is no `words.json`; `invalidWords` and the like when it holds none. */
export async function readOwnWords(context: WorkspaceContext): Promise<Result<OwnWords, AppError>> {
  const found = await read(context)
  return found.ok ? ok(found.value.words) : found
}

/** Changes one language's words and saves them sorted; begins again when others have changed the file meanwhile. */
async function change(
  context: WorkspaceContext,
  language: Language,
  changed: (words: readonly string[]) => string[],
): Promise<Result<OwnWords, AppError>> {
  const { files } = context.ports
  const path = workspacePaths(files, context.folder).words
  for (let attempt = 1; ; attempt += 1) {
    const found = await read(context)
    if (!found.ok) return found
    const { words: before, hash } = found.value
    const words = { ...before, [language]: changed(before[language]).sort(new Intl.Collator(language).compare) }
    const content: WordsFile = { formatVersion: wordsFormatVersion, words }
    const saved = await files.replace(path, serializeJson(content), hash)
    if (saved.ok) return ok(words)
    if (saved.error.code !== 'conflict' || attempt === attempts) return saved
  }
}

/** Makes a word right in this workspace from now on, in its plain spelling. */
export function addOwnWord(context: WorkspaceContext, { language, word }: MethodInput<'spelling.addWord'>) {
  const plain = plainSpelling(word, language)
  return change(context, language, (words) => [...new Set([...words, plain])])
}

/** Takes a word off the workspace's own; harmless when it is none of them. */
export const removeOwnWord = (context: WorkspaceContext, { language, word }: MethodInput<'spelling.removeWord'>) =>
  change(context, language, (words) => words.filter((own) => own !== word))

/** Tells which words are wrong in this workspace: not in the language's dictionary, and none of its own. */
export async function checkSpelling(
  context: WorkspaceContext,
  { language, words }: MethodInput<'spelling.check'>,
): Promise<Result<{ wrong: string[] }, AppError>> {
  const own = await readOwnWords(context)
  if (!own.ok) return own
  return ok({ wrong: await context.ports.spelling.wrong(language, words, own.value[language]) })
}
