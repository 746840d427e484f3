import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Refused } from '../../shared/forms/refused';
import { NotShown } from '../../shared/parts/not-shown';
import { useSay } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import {
  type CouncilSession,
  type SessionProduct,
  useCouncilSession,
  useCurrentProduct,
  useOwnSheet,
} from '../council-data';
import style from '../council.module.css';
import { sayDuty } from '../council-words';
import { Notice } from '../notice';
import { keepOffline } from '../offline/keep-offline';
import { CurrentBar } from '../session/current-bar';
import { OpenSheet } from './open-sheet';
import { PartsSheet } from './parts-sheet';
import { StandAside } from './stand-aside';
import { SubmittedSheet } from './submitted-sheet';
import { Waiting } from '../../shared/parts/waiting';

keepOffline();

/** A member's own sheet for one product. */
export function Screen({ params }: ScreenProps) {
  const { round = '', product: id = '' } = params;
  const { data: session, error } = useCouncilSession(round);
  const current = useCurrentProduct(round, session);
  const product = session?.products.find((one) => one.id === id);
  if (error) return <NotShown error={error} />;
  if (!session || !product) return <Waiting />;
  return (
    <Stack className={style.screen}>
      <Head session={session} product={product} />
      {current && current.id !== id && (
        <CurrentBar product={current} href={`/cham-diem/${round}/${current.id}`} />
      )}
      <Body session={session} product={product} />
    </Stack>
  );
}

interface AboutProduct {
  readonly session: CouncilSession;
  readonly product: SessionProduct;
}

function Head({ session, product }: AboutProduct) {
  const say = useSay();
  const { person } = useSession();
  const [isAside, setAside] = useState(false);
  const duty = session.mine?.find((one) => one.product === product.id);
  const mayStandAside =
    duty?.duty === 'to-score' && ['convened', 'in-session'].includes(session.stage);
  return (
    <Stack gap={4}>
      <Anchor component={Link} href={`/cham-diem/${session.round}`}>
        ← {say('Danh sách sản phẩm phải chấm', 'Products to score')}
      </Anchor>
      <Group justify="space-between" align="start">
        <div>
          <Title order={1} size="h2">
            {product.no}. {product.name}
          </Title>
          <Text>{[product.owner, product.commune].filter(Boolean).join(', ')}</Text>
        </div>
        <Group gap="xs">
          {product.pass > 1 && (
            <span className={style.tag} data-kind="care">
              {say(`Chấm lại, lần ${product.pass}`, `Pass ${product.pass}`)}
            </span>
          )}
          {mayStandAside && (
            <Button variant="default" onClick={() => setAside(true)}>
              {say('Không chấm sản phẩm này…', 'Not scoring this one…')}
            </Button>
          )}
        </Group>
      </Group>
      {person && (
        <StandAside
          opened={isAside}
          onClose={() => setAside(false)}
          round={session.round}
          product={product}
          member={person.id}
          mayAbstain={session.stage === 'in-session'}
        />
      )}
    </Stack>
  );
}

function Body({ session, product }: AboutProduct) {
  const say = useSay();
  const { person } = useSession();
  const [, goTo] = useLocation();
  const duty = session.mine?.find((one) => one.product === product.id)?.duty ?? 'other-group';
  const onNext = () => goTo(nextHref(session, product.id));
  const isInSession = session.stage === 'in-session';
  if (duty !== 'to-score' && duty !== 'submitted' && duty !== 'not-now')
    return (
      <Alert color="gray" title={sayDuty(duty, say)}>
        <Button onClick={onNext}>{say('Sang sản phẩm sau', 'Next product')}</Button>
      </Alert>
    );
  if (product.criteriaSet === null && person)
    return duty === 'to-score' ? (
      <PartsSheet round={session.round} member={person.id} product={product} onNext={onNext} />
    ) : (
      <NoSheetOfSet duty={duty} onNext={onNext} />
    );
  const isPresent = session.seats.some(({ id, present }) => id === person?.id && present);
  return (
    <OnSet {...{ session, product, isInSession, isPresent, onNext }} isOpen={duty === 'to-score'} />
  );
}

interface NoSheetProps {
  readonly duty: Parameters<typeof sayDuty>[0];
  readonly onNext: () => void;
}

/** There is nothing to fill in any more, and no sheet to show: only totals of parts could be given. */
function NoSheetOfSet({ duty, onNext }: NoSheetProps) {
  const say = useSay();
  return (
    <Notice kind="plain" title={sayDuty(duty, say)}>
      <Text>
        {say(
          'Sản phẩm không có bộ tiêu chí nên không có phiếu từng tiêu chí: chỉ ghi tổng điểm phần A, B, C khi đợt đang chấm. Kết quả ở trang của đợt.',
          'The product has no criteria set and so no sheet by criteria: only totals of parts A, B and C are given, while the round is scoring. Results are on the page of the round.',
        )}
      </Text>
      <Button mt="sm" variant="default" onClick={onNext}>
        {say('Sang sản phẩm sau', 'Next product')}
      </Button>
    </Notice>
  );
}

interface OnSetProps extends AboutProduct {
  readonly isOpen: boolean;
  readonly isInSession: boolean;
  readonly isPresent: boolean;
  readonly onNext: () => void;
}

function OnSet({ session, product, isOpen, isInSession, isPresent, onNext }: OnSetProps) {
  const { data: sheet, error } = useOwnSheet(session.round, product.id);
  if (error && !sheet) return <Refused error={error} />;
  if (!sheet) return <Waiting />;
  // Each sheet has a state of its own: the next product begins afresh.
  const key = `${product.id} ${sheet.pass}`;
  return isOpen && !sheet.submitted ? (
    <OpenSheet key={key} {...{ sheet, product, isInSession, isPresent, onNext }} />
  ) : (
    <SubmittedSheet
      key={key}
      {...{ sheet, product, onNext }}
      mayCorrect={isInSession && product.onAgenda && sheet.submitted !== null}
    />
  );
}

/** The next product that still waits for one's sheet; the list when there is none. */
function nextHref({ round, mine, products }: CouncilSession, from: string): string {
  const waiting = new Set(
    mine?.flatMap(({ product, duty }) => (duty === 'to-score' ? [product] : [])),
  );
  const at = products.findIndex(({ id }) => id === from);
  const inTurn = [...products.slice(at + 1), ...products.slice(0, at)];
  const next = inTurn.find(({ id }) => waiting.has(id));
  return next ? `/cham-diem/${round}/${next.id}` : `/cham-diem/${round}`;
}
