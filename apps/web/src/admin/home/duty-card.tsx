import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { caseKindWords } from '@ocop/words';
import { Link } from 'wouter';
import { explained } from '../../shared/deadline-words';
import { ActionButton } from '../../shared/forms/action-button';
import { capital } from '../../shared/forms/drawing';
import { useLanguage } from '../../shared/language';
import { StandingBadge } from '../../shared/parts/standing';
import { isOfClaim, placeOf, placeOfClaim } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import { nearness } from './nearness';

type Duty = components['schemas']['Duty'];

/** As many buttons stand on a card; what else may be done stands on the case's own page. */
const MOST_BUTTONS = 3;

/** One thing to do: about what, by when and why then, what happens otherwise, and the button that does it. */
export function DutyCard({ duty, today }: { duty: Duty; today: string }) {
  const { language, say } = useLanguage();
  const { kind, stream, subject, standing, what, dueOn, deadline, consequence, revision } = duty;
  const isAboutClaim = duty.actions.some(isOfClaim);
  const ownActions = duty.actions.filter((action) => !isOfClaim(action));
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group gap="sm">
          {dueOn && <StandingBadge standing={standing} words={nearness(dueOn, today, say)} />}
          <Text size="sm" c="dimmed">
            {capital(caseKindWords[kind][language])}
          </Text>
        </Group>
        <Text fw={600} fz="lg">
          {capital(what[language])}:{' '}
          <Anchor component={Link} href={placeOf(stream)} inherit>
            {subject}
          </Anchor>
        </Text>
        {deadline && (
          <Text size="sm">
            <b>{say('Hạn', 'Deadline')}: </b>
            {explained(deadline, language)}
          </Text>
        )}
        {consequence && (
          <Text size="sm" c="dimmed">
            {say('Nếu quá hạn', 'If it passes')}: {consequence[language]}.
          </Text>
        )}
        <Group gap="sm" className="screen-only">
          {isAboutClaim && (
            <Button component={Link} href={placeOfClaim(stream)}>
              {say('Mở đề nghị hỗ trợ', 'Open the claim')}
            </Button>
          )}
          {ownActions.slice(0, MOST_BUTTONS).map((action, i) => (
            <ActionButton
              key={action.command}
              kind={kind}
              action={action}
              revision={revision}
              about={subject}
              stream={stream}
              given={duty.given}
              look={{ variant: i === 0 ? 'filled' : 'default' }}
            />
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}
