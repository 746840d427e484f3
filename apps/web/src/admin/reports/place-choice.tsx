import { useLanguage } from '../../shared/language';
import { AddressChoice } from '../../shared/parts/address-choice';
import { useDues } from './data';

/** Whose report: the whole, a district, a commune; it stands in the address. */
export function PlaceChoice({ programme }: { programme: string }) {
  const { say } = useLanguage();
  const { data } = useDues(programme);
  const [, ...places] = data?.places ?? [];
  return (
    <AddressChoice
      name="area"
      label={say('Địa bàn', 'Place')}
      choices={places.map(({ area: value, name: label }) => ({ value, label }))}
    />
  );
}
