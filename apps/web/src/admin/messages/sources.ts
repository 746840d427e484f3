import { useSay } from '../../shared/language';

/** Whose words count. */
export function useSources() {
  const say = useSay();
  return {
    shipped: say('lời có sẵn của hệ thống', 'those of the system'),
    own: say('lời riêng của cơ quan', 'your own'),
    above: say('lời của cấp trên', 'those of an authority above'),
  };
}
