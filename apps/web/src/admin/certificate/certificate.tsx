import { Anchor } from '@mantine/core';
import { recognitionStageWords, sayLaw, sayStars, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayOf, dayWritten, momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { CasePapers } from '../../shared/parts/case-papers';
import { Page } from '../../shared/parts/page';
import { isOfClaim, placeOfClaim } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { Actions } from '../case/actions';
import { Deadlines } from '../case/deadlines';
import { Facts } from '../case/facts';
import { Section } from '../../shared/parts/section';
import { Story } from '../case/story';
import { TemporalLink } from '../case/temporal-link';

type Recognition = components['schemas']['Recognition'];

/** The life of one certificate. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { language, say } = useLanguage();
  const stream = `recognition/${id}`;
  const query = useQuery({
    queryKey: ['case', stream],
    queryFn: () => answered(api.GET('/v1/recognitions/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(recognition) => (
        <Page
          title={`${recognition.product} - ${recognition.number}`}
          back={{
            href: '/giay-chung-nhan',
            words: say('Tất cả giấy chứng nhận', 'All certificates'),
          }}
          about={`${recognition.owner} · ${worded(recognitionStageWords, recognition.stage, language)}`}
        >
          <Section title={say('Việc có thể làm', 'What you may do')}>
            <Actions
              stream={stream}
              about={recognition.product}
              revision={recognition.revision}
              actions={recognition.nextActions.filter((action) => !isOfClaim(action))}
            />
          </Section>
          <Section title={say('Thông tin', 'About it')}>
            <About recognition={recognition} />
          </Section>
          <Section title={say('Thời hạn', 'Deadlines')}>
            <Deadlines deadlines={recognition.deadlines} />
          </Section>
          <CasePapers stream={stream} />
          <Section title={say('Diễn biến', 'What happened')}>
            <Story stream={stream} href={`/v1/recognitions/${id}/events`} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

function About({ recognition }: { recognition: Recognition }) {
  const { language, say } = useLanguage();
  const { id, stars, authority, validFrom, validUntil, windowOpens, windowCloses } = recognition;
  const { code, decision, signedBy } = recognition;
  const { handedOverTo, handedOverOn } = recognition;
  const stream = `recognition/${recognition.recognition}`;
  return (
    <Facts
      facts={[
        [say('Hạng', 'Stars'), sayStars(stars, language)],
        [say('Cơ quan công nhận', 'Recognised by'), authority],
        [say('Mã đăng ký', 'Registration number'), code],
        [say('Quyết định công nhận', 'Decision'), decision],
        [
          say('Người ký', 'Signed by'),
          signedBy && <SignedBy key="signed" recognition={recognition} />,
        ],
        [
          say('Đã giao cho', 'Handed over to'),
          handedOverTo && `${handedOverTo}, ${dayWritten(handedOverOn ?? '')}`,
        ],
        [say('Hiệu lực', 'Valid'), `${dayWritten(validFrom)} - ${dayWritten(validUntil)}`],
        [
          say('Nộp đánh giá lại', 'Renewal may be filed'),
          windowOpens && windowCloses && `${dayWritten(windowOpens)} - ${dayWritten(windowCloses)}`,
        ],
        [say('Quy định áp dụng', 'Law that applies'), sayLaw(recognition.law)],
        [
          say('Tiền hỗ trợ', 'Support money'),
          recognition.nextActions.some(isOfClaim) && (
            <Anchor key="money" component={Link} href={placeOfClaim(stream)}>
              {say('Mở đề nghị hỗ trợ', 'Open the claim')}
            </Anchor>
          ),
        ],
        [
          say('Bản giấy', 'On paper'),
          <Anchor key="pdf" href={`/v1/certificates/${id}/pdf`}>
            PDF
          </Anchor>,
        ],
        [
          say('Tra cứu công khai', 'Public page'),
          <Anchor key="check" href={`/c/${id}`}>
            {say('Mở trang tra cứu', 'Open the public page')}
          </Anchor>,
        ],
        [say('Bộ máy', 'Engine'), <TemporalLink key="t" workflowId={recognition.workflowId} />],
      ]}
    />
  );
}

function SignedBy({ recognition }: { recognition: Recognition }) {
  const { say } = useLanguage();
  const { signedBy, signerCapacity, signedAt, signedByHand } = recognition;
  const day = signedAt && dayWritten(dayOf(signedAt));
  const when = signedByHand
    ? say(`ký tay ngày ${day} (tệp là bản quét)`, `by hand on ${day} (the file is a scan)`)
    : signedAt && momentWritten(signedAt);
  return [signedBy, signerCapacity, when].filter(Boolean).join(', ');
}
