// One part for both: what two late parts share would come with the window's first script.
export { CopyMerge } from './copy-merge'
export { FileMerge } from './file-merge'
