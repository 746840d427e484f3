import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { ExportButtons } from '../../shared/parts/export-buttons';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Ending } from './ending';
import { Judging } from './judging';

/** What lies ahead of the area: certificates that end, and what the councils will judge. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'forecast'],
    queryFn: () => answered(api.GET('/v1/forecast')),
  });
  return (
    <Page
      title={say('Dự báo 12 tháng', 'The next twelve months')}
      about={say(
        'Giấy chứng nhận hết hạn, chủ thể trả lời gì về đánh giá lại, và sản phẩm Hội đồng phải chấm, theo tháng, trong địa bàn.',
        'Certificates that end, what producers answered about renewing them, and products that councils will judge, by month, in the area.',
      )}
      aside={<ExportButtons href="/v1/forecast" query={{}} />}
    >
      <Loaded query={query}>
        {({ months }) => (
          <>
            <Ending months={months} />
            <Judging months={months} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
