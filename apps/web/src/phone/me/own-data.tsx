import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../shared/language';
import {
  type Correction,
  correctable,
  outcomeOf,
  saveAsFile,
  useAskCorrection,
  useOwnCorrections,
  useOwnData,
} from '../../shared/own-data';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';

/** What is kept of the producer's person, and what of it is not right. */
export function Screen() {
  const { language, say } = useLanguage();
  const { data, error } = useOwnData();
  return (
    <Page title={say('Dữ liệu của tôi', 'My data')} back="/toi">
      <Refusal error={error} />
      {!data && !error && <Waiting />}
      {data?.kept
        .filter(({ items }) => items.length > 0)
        .map(({ id, what, why, until, items }) => (
          <details key={id} className="card">
            <summary>
              {what[language]}: {items.length}
            </summary>
            <p>{why[language]}</p>
            <p className="small quiet">
              {say('Giữ', 'Kept')}: {until[language]}
            </p>
          </details>
        ))}
      {data && (
        <button type="button" className="button second" onClick={() => saveAsFile(data)}>
          {say('Tải tất cả về máy', 'Save all of it on this phone')}
        </button>
      )}
      <Asking />
    </Page>
  );
}

function Asking() {
  const { say } = useLanguage();
  const names = correctable(say);
  const [field, setField] = useState<Correction['field']>('phone');
  const [wanted, setWanted] = useState('');
  const ask = useAskCorrection(() => setWanted(''));
  const { data } = useOwnCorrections();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ field, wanted, reason: say('chủ thể tự sửa', 'asked by the producer') });
  };
  return (
    <form onSubmit={submit}>
      <h2>{say('Có điều chưa đúng?', 'Is something not right?')}</h2>
      <label htmlFor="dieu">{say('Điều chưa đúng', 'What is not right')}</label>
      <select
        id="dieu"
        value={field}
        onChange={(event) => setField(event.target.value as Correction['field'])}
      >
        {Object.entries(names).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
      <label htmlFor="dung">{say('Đúng phải là', 'What is right')}</label>
      <input id="dung" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <Refusal error={ask.error} />
      <button type="submit" className="button" disabled={ask.isPending}>
        {say('Gửi yêu cầu', 'Send')}
      </button>
      {data?.items.map((one) => (
        <p key={one.id} role="status">
          {names[one.field]} → {one.wanted}: {outcomeOf(one, say)}
        </p>
      ))}
    </form>
  );
}
