import type { CancelSignal } from '#app/cancellation'
import type { AppError } from '#contract/error'
import type { ByteTools } from '#core/export/pdf/streams'
import type { Language } from '#core/language'
import type { LoadedLibrary } from '#core/library/load-library'
import type { Result } from '#core/result'

/**
 * What the use cases need from the machine. Paths are opaque to the use cases: they only take them apart and join them
 * through this port and hand them back. Every adapter turns the faults it expects (ENOSPC, EACCES …) into an `AppError`.
 */
export interface Files {
  join(...parts: string[]): string
  /** The folder that a path is in. */
  folderOf(path: string): string
  /** The last part of a path. */
  nameOf(path: string): string
  /** What a message calls the path: the path itself, or its place in the workspace (`labelledFiles`). */
  label(path: string): string
  /** Whole file as text (UTF-8, checked) with the SHA-256 of its bytes. `tooLarge` above `limits.fileBytes`. */
  read(path: string): Promise<Result<FileText, AppError>>
  /** The hash that `read` would give, without the text. */
  hash(path: string): Promise<Result<string, AppError>>
  /** Whole file as it is. `tooLarge` above `most` bytes. */
  readBytes(path: string, most: number): Promise<Result<Uint8Array, AppError>>
  /** Names of the entries of a folder, sorted; an absent folder is empty. */
  list(folder: string): Promise<Result<FolderEntry[], AppError>>
  /**
   * Replaces or makes the file in one step: temporary file beside it, fsync, rename, fsync of the folder.
   * `expected` is the hash last read, or null when the file must not exist yet; anything else on disk is a `conflict`
   * and nothing is written. Writes to one path queue up. Makes missing folders. Returns the new hash.
   */
  replace(path: string, content: string, expected: string | null): Promise<Result<{ hash: string }, AppError>>
  /** Removes the file, after any write to it under way; harmless when there is none. */
  remove(path: string): Promise<Result<void, AppError>>
  /**
   * Writes the files of an export over whatever files were there. All of them are whole on the disk under temporary
   * names before the first takes its place, so that a fault (a full disk, say) leaves every old file as it was.
   * Returns each file's size in bytes, in the order given.
   */
  publish(files: readonly PublishedFile[]): Promise<Result<number[], AppError>>
  /** Makes the folder if it is missing and proves that a file can be made in it (`notAFolder`, `readOnly`, `diskFull`). */
  ensureFolder(path: string): Promise<Result<void, AppError>>
}

export interface FileText {
  text: string
  hash: string
}

export interface PublishedFile {
  path: string
  content: string | Uint8Array
}

export interface FolderEntry {
  name: string
  kind: 'file' | 'folder'
  /** Milliseconds since 1970, for 'last changed'. */
  modified: number
}

/** Turns a self-contained HTML page into a PDF, tagged and with an outline. */
export interface Printer {
  print(html: string, signal?: CancelSignal): Promise<Result<Uint8Array, AppError>>
  close(): Promise<void>
}

/** Shows the pages of a PDF on a screen. */
export interface PageViewer {
  countPages(pdf: Uint8Array): Promise<number>
  /** Draws a page, counted from 0, that many pixels wide; null when the PDF has no such page. */
  drawPage(pdf: Uint8Array, page: number, width: number): Promise<PageImage | null>
}

interface PageImage {
  png: Uint8Array
  /** In pixels. */
  width: number
  height: number
}

/** Checks spelling where nobody waits for it; a dictionary is loaded when its language is first asked about. */
export interface Spelling {
  /** Those of the words that are wrong, as given; `own` are right besides those of the dictionary. */
  wrong(language: Language, words: readonly string[], own: readonly string[]): Promise<string[]>
  /** Words that may have been meant, the likeliest first. */
  suggest(language: Language, word: string): Promise<string[]>
  close(): Promise<void>
}

export interface Clock {
  now(): Date
  /** Resolves after whatever else waits in the host (a cancellation, say) has had its turn. */
  nextTurn(): Promise<void>
}

/** What only the host's own surface can do. A door without a dialog answers `unsupported`. */
export interface Desktop {
  /** Asks the person for a folder; null when they cancel. */
  chooseFolder(purpose: 'workspace' | 'export'): Promise<Result<string | null, AppError>>
  openFolder(path: string): Promise<Result<void, AppError>>
  /** https and mailto only; anything else is `unsafeUrl`. */
  openExternal(url: string): Promise<Result<void, AppError>>
}

export interface Ports {
  files: Files
  printer: Printer
  pageViewer: PageViewer
  spelling: Spelling
  clock: Clock
  desktop: Desktop
  /**
   * Reads and checks the clause library in `folder`, with a workspace's own clauses from `ownFolder`, which may be absent.
   * `folderMissing` when `folder` is; else the first fault of a file.
   */
  loadLibrary(folder: string, ownFolder: string | null): Promise<Result<LoadedLibrary, AppError>>
  /** Font files for exports, by the name `src/core/export/fonts.ts` asks for. */
  readFont(name: string): Promise<Uint8Array>
  /** Draws an SVG as a PNG that many pixels wide, always the same bytes; null when it cannot be drawn. */
  rasterise(svg: string, width: number): Promise<Uint8Array | null>
  /** What PDFs are packed and unpacked with. */
  byteTools: ByteTools
  /** An id that nobody can guess and that never comes twice. */
  newId(): string
  /** Tells whoever runs the host about a bug; a person at the window sees only that something went wrong. */
  logBug(bug: unknown): void
}
