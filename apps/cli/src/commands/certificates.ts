import type { CertificateRegisterRow } from '@ocop/records';
import { recognitionStageWords } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, said } from '../language';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { cut, type Page } from './lists';
import { explain, print, table, when } from './output';

/** `ocop certificates`: the register, with the ids that commands and the public check want. */
export function addCertificates(program: Command): void {
  withViewOptions(program.command('certificates'))
    .description(said('sổ giấy chứng nhận', 'the register of certificates'))
    .option(
      '--search <text>',
      said('theo số, sản phẩm, chủ thể hoặc xã', 'by number, product, producer or commune'),
    )
    .addHelpText('after', examples('npx ocop certificates --search "bun van cu"'))
    .action(async (options: CommonOptions & { search?: string }) => {
      process.exitCode = await certificates(options).catch(explain);
    });
}

async function certificates(options: CommonOptions & { search?: string }): Promise<number> {
  const api = await openApi(options);
  const search = options.search ? `&search=${encodeURIComponent(options.search)}` : '';
  const page = await api.get<Page<CertificateRegisterRow>>(
    `/v1/recognitions?pageSize=100${search}`,
  );
  print(options.json ?? false, page, () => [
    ...table(
      [
        said('Số', 'Number'),
        said('Sản phẩm', 'Product'),
        said('Sao', 'Stars'),
        said('Trạng thái', 'State'),
        said('Hiệu lực đến', 'Valid until'),
        said('Vụ việc', 'Case'),
        said('Mã xác minh', 'Id for checking'),
      ],
      page.items.map(({ number, product, stars, stage, validUntil, recognition, id }) => [
        number,
        product,
        String(stars),
        inWords(recognitionStageWords[stage]),
        when(validUntil),
        `recognitions/${recognition}`,
        id,
      ]),
    ),
    ...cut(page, said('giấy chứng nhận', 'certificates')),
  ]);
  return EXIT.done;
}
