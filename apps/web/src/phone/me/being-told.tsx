import { capital } from '@ocop/words';
import { type Channel, useChannelNames } from '../../shared/channel-names';
import { useSay } from '../../shared/language';
import { alsoBy, firstBy, notBy, type ToldHow, useToldHow } from '../../shared/told-how';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';

/** Without a browser's own: it is turned on at a machine, in the console. */
const WAYS: readonly Channel[] = ['zalo', 'sms', 'e-mail'];

/** Which way a producer is told first, how often, and in which language. */
export function Screen() {
  const say = useSay();
  const { query, wish } = useToldHow();
  const how = query.data;
  const change = (next: ToldHow) => wish.mutate(next);
  return (
    <Page title={say('Nhận thông báo', 'Being told')} back="/toi">
      <p>
        {say(
          'Mọi thông báo luôn có ở mục Thông báo. Ngoài ra tin được gửi thử lần lượt từ trên xuống: kênh trên không tới thì sang kênh dưới.',
          'Every message is on the page Messages. It is sent as well, tried from the top: the next where one comes to nothing.',
        )}
      </p>
      <Refusal error={query.error ?? wish.error} />
      {!how && !query.error && <Waiting />}
      {how && (
        <>
          <Ways how={how} busy={wish.isPending} change={change} />
          <Choice
            title={say('Bao lâu một lần', 'How often')}
            name="mode"
            value={how.mode}
            choose={(mode) => change({ ...how, mode })}
            choices={[
              ['each', say('Từng thông báo một', 'Each by itself')],
              [
                'digest',
                say(
                  'Mỗi ngày làm việc một tin lúc 8:30; việc gấp vẫn gửi ngay',
                  'One message each working day at 8:30; what is urgent still comes at once',
                ),
              ],
            ]}
          />
          <Choice
            title={say('Ngôn ngữ của tin gửi đến', 'Language of what is sent')}
            name="language"
            value={how.language}
            choose={(language) => change({ ...how, language })}
            choices={[
              ['vi', 'Tiếng Việt'],
              ['en', 'English'],
            ]}
          />
          <p className="small quiet" role="status">
            {wish.isSuccess && say('Đã ghi nhận.', 'Noted.')}
          </p>
        </>
      )}
    </Page>
  );
}

interface WaysProps {
  readonly how: ToldHow;
  readonly busy: boolean;
  readonly change: (how: ToldHow) => void;
}

function Ways({ how, busy, change }: WaysProps) {
  const say = useSay();
  const names = useChannelNames();
  return (
    <>
      <ol className="list">
        {how.channels.map((way, i) => (
          <li key={way} className="card">
            <strong>
              {i + 1}. {capital(names[way])}
            </strong>
            {i > 0 && (
              <button
                type="button"
                className="button second"
                disabled={busy}
                onClick={() => change(firstBy(how, way))}
              >
                {say(`Đưa ${names[way]} lên đầu`, `${capital(names[way])} first`)}
              </button>
            )}
            {how.channels.length > 1 && (
              <button
                type="button"
                className="button second"
                disabled={busy}
                onClick={() => change(notBy(how, way))}
              >
                {say(`Không dùng ${names[way]}`, `Not by ${names[way]}`)}
              </button>
            )}
          </li>
        ))}
      </ol>
      {WAYS.filter((way) => !how.channels.includes(way)).map((way) => (
        <button
          key={way}
          type="button"
          className="button second"
          disabled={busy}
          onClick={() => change(alsoBy(how, way))}
        >
          {say(`Thêm ${names[way]}`, `Add ${names[way]}`)}
        </button>
      ))}
    </>
  );
}

interface ChoiceProps<V extends string> {
  readonly title: string;
  readonly name: string;
  readonly value: V;
  readonly choose: (value: V) => void;
  readonly choices: readonly (readonly [V, string])[];
}

function Choice<V extends string>({ title, name, value, choose, choices }: ChoiceProps<V>) {
  return (
    <fieldset className="card">
      <legend>{title}</legend>
      {choices.map(([one, words]) => (
        <label key={one} className="choice">
          <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
