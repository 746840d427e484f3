import {
  figureUnitWords,
  sayMoneyAloud,
  sayQuantity,
  typedFaultWords,
  typedLikeWords,
} from '@ocop/words';
import { useId } from 'react';
import { useLanguage } from '../../shared/language';
import type { Box, ReadBox } from '../../shared/yearly/boxes';

interface OneBoxProps {
  readonly read: ReadBox;
  /** A product’s name above its first box; null for what is asked of the whole producer. */
  readonly heading: string | null | undefined;
  readonly typed: string;
  readonly keep: (text: string) => void;
  readonly tried: boolean;
}

/** Words that a keyboard of digits does not have. */
const LARGER: Partial<Record<Box['unit'], readonly string[]>> = {
  dong: ['triệu', 'tỷ'],
  kg: ['tạ', 'tấn'],
};

/** One big box; below it how it is read, so that a zero too many is seen before it is sent. */
export function OneBox({ read, heading, typed, keep, tried }: OneBoxProps) {
  const { language, say } = useLanguage();
  const id = useId();
  const { box, fault, value } = read;
  const isWrong = fault !== undefined && (tried || (fault !== 'empty' && typed.trim() !== ''));
  return (
    <>
      {heading !== undefined && (
        <h2>{heading ?? say('Cả cơ sở sản xuất', 'The producer as a whole')}</h2>
      )}
      <div className="box">
        <label htmlFor={id}>
          {box.what} ({figureUnitWords[box.unit][language]})
          {box.optional && (
            <span className="quiet"> · {say('không biết thì bỏ trống', 'may be left out')}</span>
          )}
        </label>
        <input
          id={id}
          className="number"
          inputMode="decimal"
          autoComplete="off"
          maxLength={60}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-doc`}
          onChange={(event) => keep(event.target.value)}
        />
        <div className="chips">
          {LARGER[box.unit]?.map((word) => (
            <button
              key={word}
              type="button"
              className="chip"
              aria-label={`${box.what}: ${say('thêm chữ', 'add')} ${word}`}
              onClick={() => keep(`${typed.trim()} ${word}`.trim())}
            >
              {word}
            </button>
          ))}
        </div>
        <p id={`${id}-doc`} className={isWrong ? 'wrong' : 'small quiet'} aria-live="polite">
          {isWrong && fault
            ? typedFaultWords[fault][language]
            : value === undefined
              ? typedLikeWords[box.unit][language]
              : readAs(box, value, language)}
        </p>
        {box.before !== null && (
          <p className="small quiet">
            {say('Năm trước', 'Last year')}: {sayQuantity(box.before, box.unit, language)}
          </p>
        )}
      </div>
    </>
  );
}

function readAs({ unit }: Box, value: number, language: 'vi' | 'en'): string {
  const aloud = unit === 'dong' ? sayMoneyAloud(value, language) : undefined;
  return `= ${sayQuantity(value, unit, language)}${aloud ? ` (${aloud})` : ''}`;
}
