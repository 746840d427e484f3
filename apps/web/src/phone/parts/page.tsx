import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useSay } from '../../shared/language';
import { Listen } from './listen';

interface PageProps {
  readonly title: string;
  /** Where the way back leads; a first page has none. */
  readonly back?: string;
  /** Read aloud on request, where the phone has a Vietnamese voice. */
  readonly spoken?: string;
  readonly children: ReactNode;
}

/** One page: its heading takes the focus, so that a reader of screens begins where the eyes do. */
export function Page({ title, back, spoken, children }: PageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - OCOP`;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      {(back !== undefined || spoken !== undefined) && (
        <div className="bar">
          {back === undefined ? (
            <span />
          ) : (
            <Link href={back}>
              <span aria-hidden="true">← </span>
              {say('Quay lại', 'Back')}
            </Link>
          )}
          {spoken !== undefined && <Listen words={spoken} />}
        </div>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
