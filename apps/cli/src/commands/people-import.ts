import { writtenPeople } from '@ocop/exchange';
import { NATION } from '@ocop/ground';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { inRegistry } from '../people/registry';
import { tablesOf } from '../read-bytes';
import { withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, table } from './output';

/** Many people from a workbook or CSV: all of them, or none and every cell that is wrong. */
export function addPeopleImport(people: Command): void {
  withBackstageOptions(people.command('import <file>'))
    .description(
      said(
        'thêm nhiều người từ tệp XLSX hoặc CSV: tất cả, hoặc không ai và chỉ rõ từng ô sai',
        'make many known from an XLSX or CSV file: all, or none and every wrong cell',
      ),
    )
    .option('--dry-run', said('chỉ xem, không ghi gì', 'look only, write nothing'))
    .addHelpText('after', examples('npx ocop people import nguoi-dung.xlsx --dry-run'))
    .action((file: string, options: CommonOptions & { dryRun?: boolean }) =>
      inRegistry(options, async ({ lists, changer }) => {
        const read = writtenPeople(file, await tablesOf(file));
        const faults = [...read.faults, ...(await lists.faults(read.people, NATION))];
        const write = faults.length === 0 && !options.dryRun;
        const ids = write ? await lists.add(changer, read.people) : [];
        const rows = faults.map(({ row, column, expected, got }) => [
          ...[String(row), column, expected, got],
        ]);
        const head = [said('Dòng', 'Row'), said('Cột', 'Column'), said('Cần', 'Expected'), ''];
        const count = read.people.length;
        print(options.json ?? false, { count, faults, ids }, () => [
          ...(faults.length > 0 ? table(head, rows) : []),
          write
            ? said(`đã thêm ${ids.length} người`, `${ids.length} people are known now`)
            : said(
                `đọc được ${count} người, ${faults.length} ô sai; chưa ghi gì`,
                `${count} people read, ${faults.length} cells wrong; nothing was written`,
              ),
        ]);
        return faults.length === 0 ? EXIT.done : EXIT.refused;
      }),
    );
}
