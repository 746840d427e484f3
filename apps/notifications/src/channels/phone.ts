/** Mobile numbers of Viet Nam since 2018: nine digits behind the 0 or the 84, the first of them 3, 5, 7, 8 or 9. */
const MOBILE = /^(?:\+?84|0)?([35789]\d{8})$/;

/** A telephone number as providers want it, `84912345678`; undefined for what is no mobile number. */
export function mobileNumber(written: string): string | undefined {
  const own = MOBILE.exec(written.normalize('NFKC').replace(/[\s.()-]/g, ''))?.[1];
  return own === undefined ? undefined : `84${own}`;
}

export function phoneFault(written: string): string | undefined {
  if (written.trim() === '') return 'số điện thoại để trống (the telephone number is blank)';
  return mobileNumber(written) === undefined
    ? 'không phải số di động Việt Nam (not a mobile number of Viet Nam)'
    : undefined;
}
