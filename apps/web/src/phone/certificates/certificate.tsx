import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { CasePapers } from '../parts/case-papers';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { Stars } from './certificates';
import { Correction } from './correction';
import { Intention } from './intention';
import { LabelKit } from './label-kit';
import { holds, sayRecognition, type Whole } from './recognition-words';
import { Renewal } from './renewal';
import { Support } from '../support/support';

/** A certificate: the paper, what may be printed by it, and its renewal. */
export function Screen({ params: { id = '' } }: PageProps) {
  const { data, error } = useQuery({
    queryKey: ['list', 'recognitions', id],
    queryFn: () => oneByCertificate(id),
  });
  if (data) return <Known certificate={data} />;
  return error ? <Refusal error={error} /> : <Waiting />;
}

/** Certificates are called by their own id here, in the register by that of their case. */
async function oneByCertificate(id: string): Promise<Whole> {
  const list = await answered(
    api.GET('/v1/recognitions', { params: { query: { pageSize: 100 } } }),
  );
  const known = list.items.find((one) => one.id === id || one.recognition === id);
  const path = { id: known?.recognition ?? id };
  return answered(api.GET('/v1/recognitions/{id}', { params: { path } }));
}

function Known({ certificate }: { certificate: Whole }) {
  const say = useSay();
  const { id, product, number, stars, stage, authority, validFrom, validUntil } = certificate;
  return (
    <Page title={product} back="/giay-chung-nhan">
      <section className="card" aria-label={say('Giấy chứng nhận', 'Certificate')}>
        <p>
          <strong>
            <Stars count={stars} />
          </strong>{' '}
          <span className={`badge ${holds(certificate) ? '' : 'bad'}`}>
            {sayRecognition(stage, say)}
          </span>
        </p>
        <dl className="facts">
          <dt>{say('Số', 'Number')}</dt>
          <dd>{number}</dd>
          <dt>{say('Nơi cấp', 'Issued by')}</dt>
          <dd>{authority}</dd>
          <dt>{say('Từ ngày', 'From')}</dt>
          <dd>{dayWritten(validFrom)}</dd>
          <dt>{say('Đến ngày', 'Until')}</dt>
          <dd>{dayWritten(validUntil)}</dd>
        </dl>
        <a className="button" href={`/v1/certificates/${id}/pdf`} target="_blank" rel="noreferrer">
          {say('Mở giấy chứng nhận (PDF)', 'Open the certificate (PDF)')}
        </a>
      </section>
      <Correction certificate={certificate} />
      <Support recognition={certificate.recognition} />
      <Intention certificate={certificate} />
      <Renewal certificate={certificate} />
      <LabelKit certificate={certificate} />
      <CasePapers stream={`recognition/${certificate.recognition}`} />
    </Page>
  );
}
