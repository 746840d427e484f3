import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import type { useDraft } from '../asking/use-draft';

interface AboutProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly kinds: components['schemas']['Wallet']['kinds'];
  readonly kind: string | undefined;
  readonly old: components['schemas']['WalletPaper'] | undefined;
}

/** What stands on a paper: its kind where that is open, its number, and above all until when it is good. */
export function AboutPaper({ draft: { answers, keep }, kinds, kind, old }: AboutProps) {
  const say = useSay();
  const field = (name: string, before?: string | null) => ({
    value: answers[name] ?? before ?? '',
    onChange: (event: { target: { value: string } }) => keep(name, event.target.value),
  });
  return (
    <>
      {kind === undefined && (
        <p>
          <label>
            {say('Loại giấy', 'Kind of paper')}
            <select {...field('kind')} required>
              <option value="">{say('Chọn loại', 'Choose')}</option>
              {kinds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <p>
        <label>
          {say('Có giá trị đến ngày (nếu có)', 'Good until (if it says)')}
          <input type="date" {...field('expiresOn')} />
        </label>
      </p>
      <p>
        <label>
          {say('Ngày cấp (nếu có)', 'Day of issue (if it says)')}
          <input type="date" {...field('issuedOn')} />
        </label>
      </p>
      <p>
        <label>
          {say('Số giấy (nếu có)', 'Number (if it has one)')}
          <input maxLength={120} {...field('number', old?.number)} />
        </label>
      </p>
      <p>
        <label>
          {say('Nơi cấp (nếu có)', 'Issued by (if it says)')}
          <input maxLength={200} {...field('issuer', old?.issuer)} />
        </label>
      </p>
    </>
  );
}
