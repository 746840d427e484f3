import { FileButton, Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { usePages } from '../shared/files/use-pages';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';

/** Photographs by the camera of the phone, each with how far it has come. */
export function Photographs({ pages }: { pages: ReturnType<typeof usePages> }) {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <FileButton
        accept="image/*"
        multiple
        inputProps={{ capture: 'environment' }}
        onChange={(files) => void pages.add(files)}
      >
        {(props) => (
          <Button variant="default" w="fit-content" {...props}>
            {say('Chụp ảnh, chọn ảnh', 'Photograph, or choose pictures')}
          </Button>
        )}
      </FileButton>
      {pages.pages.map(({ key, name, thumb, state, share }) => (
        <Group key={key} wrap="nowrap">
          {thumb && <img src={thumb} alt={name} width={64} />}
          <Text size="sm">
            {name}: {state === 'sent' ? say('đã gửi', 'sent') : say('đang gửi', 'sending')}
          </Text>
          {state === 'sending' && <Progress value={share * 100} w="6rem" aria-label={name} />}
          {state === 'refused' && (
            <Button size="compact-sm" variant="subtle" onClick={() => pages.again(key)}>
              {say('Gửi lại', 'Send again')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => pages.remove(key)}>
            {say('Bỏ', 'Remove')}
          </Button>
        </Group>
      ))}
      <Refused error={pages.pages.find(({ state }) => state === 'refused')?.error} />
    </Stack>
  );
}
