import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';

/** What runs here. */
export function useAbout() {
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: () => answered(api.GET('/v1/about')),
    staleTime: Infinity,
  });
  return data;
}

/** To the case's workflow in the engine's own pages; its bare name where those are not set up. */
export function TemporalLink({ workflowId }: { workflowId: string }) {
  const say = useSay();
  const about = useAbout();
  if (!about?.temporalUi) return <code>{workflowId}</code>;
  return (
    <Anchor
      href={`${about.temporalUi}${encodeURIComponent(workflowId)}`}
      target="_blank"
      rel="noreferrer"
    >
      {say('Quy trình trong Temporal', 'Workflow in Temporal')}
    </Anchor>
  );
}
