import { createParamDecorator, type ExecutionContext, StreamableFile } from '@nestjs/common';
import { type Annex, csvOf, type Portions, xlsxOf } from '@ocop/exchange';
import type { Request } from 'express';
import { Readable } from 'node:stream';

export const FORMATS = ['json', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
export type FileFormat = Exclude<Format, 'json'>;

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';

/** As which file a list is wanted, by `format` or else by `Accept`; undefined for JSON, page by page. */
export const AsFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): FileFormat | undefined => {
    const request = context.switchToHttp().getRequest<Request>();
    const { format } = request.query;
    if (format !== undefined) return format === 'xlsx' || format === 'csv' ? format : undefined;
    const accepted = request.accepts(['application/json', XLSX, CSV]);
    if (accepted === XLSX) return 'xlsx';
    return accepted === CSV ? 'csv' : undefined;
  },
);

/** The list as a file, sent while it is being read. */
export function fileOf<R>(
  format: FileFormat,
  annex: Annex<R>,
  portions: Portions<R>,
): StreamableFile {
  const bytes = format === 'xlsx' ? xlsxOf(annex, portions) : csvOf(annex, portions);
  return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
    type: format === 'xlsx' ? XLSX : `${CSV}; charset=utf-8`,
    disposition: `attachment; filename="${annex.name}.${format}"`,
  });
}

/** A list that is in memory already. */
export async function* atOnce<R>(rows: readonly R[]): AsyncGenerator<readonly R[]> {
  yield await Promise.resolve(rows);
}
