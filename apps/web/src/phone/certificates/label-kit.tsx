import { useState } from 'react';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { holds, type Whole } from './recognition-words';

/** What may stand on labels: for this product, with these stars, until this day, and nothing else. */
export function LabelKit({ certificate }: { certificate: Whole }) {
  const say = useSay();
  const { id, product, number, stars, owner, validUntil } = certificate;
  if (!holds(certificate))
    return (
      <section className="note bad" aria-labelledby="in-nhan">
        <h2 id="in-nhan">{say('Không được in sao OCOP', 'No OCOP stars may be printed')}</h2>
        <p>
          {say(
            'Giấy chứng nhận này không còn hiệu lực: nhãn, bao bì và quảng cáo mới không được dùng sao OCOP.',
            'This certificate does not hold: new labels, packaging and advertising must not show OCOP stars.',
          )}
        </p>
      </section>
    );
  const address = `${location.origin}/c/${id}`;
  return (
    <section className="card" aria-labelledby="in-nhan">
      <h2 id="in-nhan">{say('Được in gì trên nhãn', 'What may be on the label')}</h2>
      <ul className="plain">
        <li>
          {say(
            `${stars} sao OCOP, chỉ trên sản phẩm “${product}” của ${owner}.`,
            `${stars} OCOP stars, only on “${product}” of ${owner}.`,
          )}
        </li>
        <li>{say(`Số giấy chứng nhận ${number}.`, `Certificate number ${number}.`)}</li>
        <li>
          {say(
            `Đến hết ngày ${dayWritten(validUntil)}; sau ngày đó phải bỏ sao.`,
            `Until ${dayWritten(validUntil)}; after that day the stars must go.`,
          )}
        </li>
        <li>
          {say(
            'Không in sao lên sản phẩm khác, loại khác, hoặc nhiều sao hơn: đó là căn cứ thu hồi.',
            'Not on other products or kinds, and never more stars: that is a cause of revocation.',
          )}
        </li>
      </ul>
      <Code id={id} />
      <Address address={address} />
    </section>
  );
}

/** The code for the label, as it stands on the certificate: it proves itself where there is no connection. */
function Code({ id }: { id: string }) {
  const say = useSay();
  const code = `/v1/public/certificates/${id}/qr`;
  return (
    <>
      <p>
        {say(
          'Mã QR để in trên nhãn, rộng ít nhất 30 mm:',
          'The code for the label, at least 30 mm wide:',
        )}
      </p>
      <p>
        <img
          src={`${code}.svg`}
          alt={say('Mã QR của giấy chứng nhận', 'Code of the certificate')}
          width="160"
          height="160"
        />
      </p>
      <p>
        <a href={`${code}.svg`} download>
          SVG
        </a>{' '}
        ·{' '}
        <a href={`${code}.png`} download>
          PNG
        </a>
      </p>
    </>
  );
}

/** Where a code on the label leads: anybody sees there whether the stars are true. */
function Address({ address }: { address: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <>
      <p>
        {say(
          'Địa chỉ để tạo mã QR trên nhãn. Người mua quét là thấy sao còn đúng hay không:',
          'The address for a QR code on the label; whoever scans it sees whether the stars are true:',
        )}
      </p>
      <p>
        <a href={address}>{address}</a>
      </p>
      <button type="button" className="button second" onClick={copy}>
        {copied ? say('Đã chép', 'Copied') : say('Chép địa chỉ', 'Copy the address')}
      </button>
      <p className="unseen" role="status">
        {copied ? say('Đã chép địa chỉ', 'The address is copied') : ''}
      </p>
    </>
  );
}
