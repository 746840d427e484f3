import { Link } from 'wouter';
import { useLanguage } from '../shared/language';
import { useSession } from '../shared/session';

/** Who one is, the other language, and in a place to try things a word that nothing counts. */
export function Bar() {
  const { language, say, speak } = useLanguage();
  const { person, post, sandbox } = useSession();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header>
      {sandbox && (
        <p className="trial">
          {say(
            'Hệ thống chạy thử: không việc nào ở đây có giá trị thật.',
            'A place to practise: nothing here counts.',
          )}
        </p>
      )}
      <div className="bar">
        {person ? (
          <Link href="/toi" className="who">
            {post?.areaName ?? person.name}
          </Link>
        ) : (
          <strong>OCOP</strong>
        )}
        <button type="button" className="link" lang={other} onClick={() => speak(other)}>
          {other === 'en' ? 'English' : 'Tiếng Việt'}
        </button>
      </div>
    </header>
  );
}
