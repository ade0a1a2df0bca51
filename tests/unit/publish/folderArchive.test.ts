import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readMonitor } from '@/core/read/monitor'
import { folderArchive } from '@/publish/folderArchive'
import { folderOf, monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

test('the folder’s zip holds the monitor’s files as they are, and nothing else', () => {
  const monitor = monitorOf(smallFolder)
  const secret = { 'notes.txt': 'not for the public', 'indicators/~$exports.csv': 'x' }
  const zip = folderArchive({ monitor, files: folderOf({ ...smallFolder, ...secret }) })
  const files = new Map(Object.entries(unzipSync(zip)))
  expect([...files.keys()].toSorted()).toEqual(Object.keys(smallFolder).toSorted())
  expect(readMonitor(files, { language: 'en' }).monitor).toEqual(monitor)
})
