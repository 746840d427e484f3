import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { useSay } from '../../shared/language';
import { Refusal } from '../parts/states';
import { type OwnSupport, papersOf } from './papers-of';

/** Claims, or brings what is missing: each paper as a file or as the place where its original lies. */
export function Claiming({ own }: { own: OwnSupport }) {
  const say = useSay();
  const may = (command: string) => own.nextActions.some((one) => one.command === command);
  const type = may('ClaimSupport') ? 'ClaimSupport' : 'AddSupportPapers';
  const asked = own.wanted.filter(({ id }) => own.asked?.papers.includes(id));
  const more = own.missing.length > 0 ? own.missing : asked;
  const wanted = type === 'ClaimSupport' ? own.wanted : more;
  const [files, setFiles] = useState<Readonly<Record<string, File>>>({});
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const send = useSending(own.recognition, type);
  if (!may(type) || (type === 'AddSupportPapers' && wanted.length === 0)) return null;
  const given = papersOf(wanted, namesOf(files), places);
  return (
    <>
      {wanted.map(({ id, name }) => (
        <fieldset key={id}>
          <legend>{name}</legend>
          <label className="button second">
            {files[id]?.name ?? say('Chọn ảnh hoặc PDF', 'Choose a picture or a PDF')}
            <input
              type="file"
              className="unseen"
              accept="image/*,application/pdf"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) setFiles({ ...files, [id]: file });
              }}
            />
          </label>
          {!files[id] && (
            <label>
              {say('Hoặc bản gốc đang ở đâu', 'Or where the original lies')}
              <input
                maxLength={200}
                value={places[id] ?? ''}
                onChange={({ target }) => setPlaces({ ...places, [id]: target.value })}
              />
            </label>
          )}
        </fieldset>
      ))}
      {type === 'ClaimSupport' && given.length < wanted.length && (
        <p className="quiet">
          {say('Giấy tờ còn thiếu có thể bổ sung sau.', 'What is missing may be added later.')}
        </p>
      )}
      <Refusal error={send.error} />
      <button
        type="button"
        className="button"
        disabled={send.isPending || (type === 'AddSupportPapers' && given.length === 0)}
        onClick={() => send.mutate({ wanted, files, places })}
      >
        {type === 'ClaimSupport'
          ? say('Đề nghị nhận tiền hỗ trợ', 'Claim support money')
          : say('Gửi giấy tờ bổ sung', 'Send the papers')}
      </button>
    </>
  );
}

interface Filled {
  readonly wanted: OwnSupport['wanted'];
  readonly files: Readonly<Record<string, File>>;
  readonly places: Readonly<Record<string, string>>;
}

function useSending(id: string, type: 'ClaimSupport' | 'AddSupportPapers') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ wanted, files, places }: Filled) => {
      const hashes: Record<string, string> = {};
      for (const [paper, file] of Object.entries(files)) hashes[paper] = await bring(file, id);
      const body = { type, papers: papersOf(wanted, hashes, places) };
      const params = { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } };
      return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list'] }),
  });
}

/** The hash under which a claim names a file that was brought for its certificate. */
async function bring(chosen: File, recognition: string): Promise<string> {
  const [{ upload }, { shrink }] = await Promise.all([
    import('../../shared/files/upload'),
    import('../../shared/files/shrink'),
  ]);
  const { file } = await shrink(chosen);
  const id = await upload(file, { recognition }, () => undefined);
  const link = await answered(api.GET('/v1/files/{id}/link', { params: { path: { id } } }));
  return link.file.sha256;
}

const namesOf = (files: Readonly<Record<string, File>>) =>
  Object.fromEntries(Object.entries(files).map(([paper, { name }]) => [paper, name]));
