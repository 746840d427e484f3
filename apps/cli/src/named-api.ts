import { ApiClient } from './api-client';
import { said } from './language';

/** The API that OCOP_URL and OCOP_KEY name; none where neither is set. */
export function apiNamed(): { readonly url: string; readonly api: ApiClient } | undefined {
  const { OCOP_URL: url, OCOP_KEY: key } = process.env;
  if (url && key) return { url, api: new ApiClient(url, key) };
  if (!url && !key) return undefined;
  throw new Error(
    said(
      `đặt cả OCOP_URL và OCOP_KEY; mới có ${url ? 'OCOP_URL' : 'OCOP_KEY'}`,
      `set both OCOP_URL and OCOP_KEY; there is only ${url ? 'OCOP_URL' : 'OCOP_KEY'}`,
    ),
  );
}
