import { exportCalendars } from '@ocop/records';
import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { examples } from '../help';
import { said } from '../language';
import { atBackstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';

/** `ocop calendar export`: the calendars that a system knows, for those who count without it. */
export function addCalendarExport(calendar: Command): void {
  withBackstageOptions(calendar.command('export <file>'))
    .description(
      said(
        'xuất mọi phiên bản lịch, cả lịch do cơ quan quyết định, ra tệp để tính khi không nối được hệ thống',
        'write every calendar, those decided by offices too, into a file for counting without a system',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop calendar export lich.json',
        'npx ocop deadline --rule "15 working days" --from 2026-02-10 --calendars lich.json',
      ),
    )
    .action(async (file: string, options: CommonOptions) => {
      process.exitCode = await atBackstage(options, async ({ pool }) => {
        const exported = await exportCalendars(pool);
        await writeFile(file, `${JSON.stringify(exported, null, 1)}\n`);
        const { calendars, counts, sha256 } = exported;
        const versions = calendars.map(({ version }) => version);
        print(options.json ?? false, { file, versions, counts, sha256 }, () => [
          said(
            `đã ghi ${versions.length} phiên bản lịch (${versions.join(', ')}) vào ${file}`,
            `${versions.length} calendars (${versions.join(', ')}) written to ${file}`,
          ),
          `SHA-256 ${sha256}`,
        ]);
        return EXIT.done;
      });
    });
}
