import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Begins with the files in `tests/`, which start programs and take up to minutes, and ends with the quick ones beside the
 * source: no worker is left alone with a long file at the end.
 */
export class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ project, moduleId }: TestSpecification) =>
      !relative(project.config.root, moduleId).startsWith('src')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
