import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { pictureAt, usePicture } from '../../shared/files/use-picture';
import { useSay } from '../../shared/language';
import { FilePicker } from '../parts/file-picker';
import type { PageProps } from '../parts/page-props';
import { Page } from '../parts/page';
import { Refusal, Waiting } from '../parts/states';
import type { Product } from '../products/plain-words';

/** The picture that the certificate and its public page will show. */
export function Screen({ params: { id = '' } }: PageProps) {
  const { data, error } = useQuery({
    queryKey: ['case', `product-cycle/${id}`],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path: { id } } })),
  });
  if (data) return <Known product={data} />;
  return error ? <Refusal error={error} /> : <Waiting />;
}

function Known({ product }: { product: Product }) {
  const say = useSay();
  const { id, name, picture, nextActions } = product;
  const choose = usePicture(product);
  const may = (command: string) => nextActions.some((one) => one.command === command);
  const taken = {
    accept: 'image/jpeg,image/png,image/webp',
    disabled: choose.isPending,
    choose: ([file]: File[]) => file && choose.mutate(file),
  };
  const help = say(
    'Ảnh này in trên giấy chứng nhận và hiện khi người mua quét mã. Chụp rõ sản phẩm, chỗ sáng, không có người. Đổi được đến khi sản phẩm được công nhận.',
    'It is printed on the certificate and shown to shoppers who scan its code. Show the product clearly, in good light, without people. It can be changed until the product is recognised.',
  );
  return (
    <Page
      title={say('Ảnh sản phẩm', 'Picture of the product')}
      back={`/san-pham/${id}`}
      spoken={help}
    >
      <p>{help}</p>
      {picture ? (
        <img
          className="whole"
          src={pictureAt(id, picture)}
          alt={`${say('Ảnh sản phẩm', 'Picture of the product')}: ${name}`}
        />
      ) : (
        <p className="quiet">{say('Chưa có ảnh.', 'There is no picture yet.')}</p>
      )}
      {choose.isPending && <p role="status">{say('Đang gửi ảnh…', 'Sending the picture…')}</p>}
      {choose.isSuccess && picture && (
        <p role="status">{say('Đã lưu ảnh.', 'The picture is kept.')}</p>
      )}
      <Refusal error={choose.error} />
      {may('ChoosePicture') && (
        <>
          <FilePicker
            {...taken}
            camera
            words={say('Chụp ảnh sản phẩm', 'Photograph the product')}
          />
          <FilePicker {...taken} words={say('Chọn ảnh có sẵn', 'Choose a picture')} />
        </>
      )}
      {may('RemovePicture') && (
        <button
          type="button"
          className="link"
          disabled={choose.isPending}
          onClick={() => choose.mutate(undefined)}
        >
          {say('Bỏ ảnh này', 'Take this picture away')}
        </button>
      )}
    </Page>
  );
}
