import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useProductPapers } from '../papers/product-papers';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { PageProps } from '../parts/page-props';
import { commandProduct } from './command';
import { Outlook } from './outlook';

type PreCheck = components['schemas']['PreCheck'];

/** The last look before filing: what is missing or ends too soon, what the points promise; then the filing itself. */
export function Screen({ params: { id = '' } }: PageProps) {
  const say = useSay();
  const check = useQuery({
    queryKey: ['case', `product-cycle/${id}`, 'pre-check'],
    queryFn: () => answered(api.GET('/v1/products/{id}/pre-check', { params: { path: { id } } })),
  });
  const product = useQuery({
    queryKey: ['case', `product-cycle/${id}`],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path: { id } } })),
  });
  const [sent, setSent] = useState(false);
  if (sent) return <Filed id={id} />;
  const commands = product.data?.nextActions.map(({ command }) => command) ?? [];
  const command = (['FileDossier', 'CompleteDossier'] as const).find((one) =>
    commands.includes(one),
  );
  return (
    <Page
      title={say('Kiểm tra trước khi nộp', 'Before you file')}
      back={`/san-pham/${id}/giay-to`}
      spoken={say(
        'Xem giấy nào còn thiếu hoặc sắp hết hạn, rồi bấm nộp ở cuối trang.',
        'See what is missing or ends soon, then file at the foot of the page.',
      )}
    >
      <Refusal error={check.error} />
      {!check.data && !check.error && <Waiting />}
      {check.data && <Amiss papers={check.data.papers} id={id} />}
      {check.data && <Outlook score={check.data.score} id={id} />}
      {command && check.data && <File id={id} command={command} filed={() => setSent(true)} />}
    </Page>
  );
}

function Amiss({ papers, id }: { papers: PreCheck['papers']; id: string }) {
  const say = useSay();
  const { missing, expired, expiring, encrypted } = papers;
  const must = missing.filter(({ mandatory }) => mandatory);
  const may = missing.filter(({ mandatory }) => !mandatory);
  if (must.length + expired.length + expiring.length + encrypted.length === 0)
    return (
      <div className="note">
        <p>{say('Giấy bắt buộc đã đủ', 'All mandatory papers are there')}</p>
        {may.length > 0 && (
          <p className="small">
            {say('Nên có thêm', 'Better with')}: {may.map(({ name }) => name).join('; ')}
          </p>
        )}
      </div>
    );
  const lists = [
    [say('Thiếu giấy bắt buộc', 'Mandatory papers missing'), must],
    [say('Đã hết hạn', 'Expired'), expired],
    [say('Hết hạn trước ngày quyết định', 'Will have ended by the decision'), expiring],
  ] as const;
  return (
    <div className="note bad">
      <p>{say('Cần xem lại', 'Look at these')}</p>
      {lists.map(([title, items]) =>
        items.length === 0 ? null : (
          <div key={title}>
            <strong>{title}</strong>
            <ul className="plain">
              {items.map((item) => (
                <li key={item.id}>
                  <Link href={`/san-pham/${id}/giay-to/${item.id}`}>{item.name}</Link>
                  {item.expiresOn ? ` (${dayWritten(item.expiresOn)})` : ''}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {encrypted.length > 0 && (
        <p>
          {say('Tệp có mật khẩu, không ai mở được', 'Files behind a password')}:{' '}
          {encrypted.join(', ')}
        </p>
      )}
    </div>
  );
}

interface FileProps {
  readonly id: string;
  readonly command: 'FileDossier' | 'CompleteDossier';
  readonly filed: () => void;
}

function File({ id, command, filed }: FileProps) {
  const say = useSay();
  const queries = useQueryClient();
  const { data } = useProductPapers(id);
  const [key] = useState(() => crypto.randomUUID());
  const chosen = data?.items.filter(({ papers }) => papers.length > 0) ?? [];
  const send = useMutation({
    mutationFn: () => {
      const papers = chosen.map(({ item, papers: [paper] }) => ({
        id: item.id,
        ...(paper ? { title: paper.title } : {}),
      }));
      return commandProduct(id, { type: command, papers }, key);
    },
    onSuccess: async () => {
      filed();
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <p>
        {say(
          'Nộp xong, hồ sơ đến xã. Trong lúc xã kiểm tra không đổi giấy tờ được; xã trả lại thì đổi được.',
          'Once filed it goes to your commune. Papers stay as they are until the commune returns the dossier.',
        )}
      </p>
      <Refusal error={send.error} />
      <button
        type="button"
        className="button"
        disabled={send.isPending || chosen.length === 0}
        onClick={() => send.mutate()}
      >
        {command === 'FileDossier'
          ? say('Nộp hồ sơ cho xã', 'File with the commune')
          : say('Nộp bổ sung', 'File what was missing')}
      </button>
      {chosen.length === 0 && (
        <p className="small">
          {say('Chưa có giấy nào trong hồ sơ.', 'No paper in the dossier yet.')}
        </p>
      )}
    </>
  );
}

function Filed({ id }: { id: string }) {
  const say = useSay();
  return (
    <Page title={say('Đã nộp hồ sơ', 'The dossier is filed')}>
      <div className="note" role="status">
        <p>{say('Đã gửi', 'Sent')}</p>
        <p>
          {say(
            'Xã sẽ kiểm tra và báo lại. Ngày hẹn nằm trong trang sản phẩm.',
            'The commune checks it and tells you. The day stands on the product’s page.',
          )}
        </p>
      </div>
      <Link href={`/san-pham/${id}`} className="button">
        {say('Xem sản phẩm', 'See the product')}
      </Link>
    </Page>
  );
}
