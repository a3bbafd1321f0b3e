import { hrefOf, route } from '../router/route.ts';
import { ChargesPage } from './charges/ChargesPage.tsx';
import { NewPayerPage } from './payers/NewPayerPage.tsx';
import { PayerPage } from './payers/PayerPage.tsx';
import { PayersPage } from './payers/PayersPage.tsx';
import { ReleasesPage } from './releases/ReleasesPage.tsx';

const PAGES = [
  ['payers', 'Payers'],
  ['charges', 'Charges'],
  ['releases', 'Releases'],
] as const;

/** What the clinic keeps up: its payers, what it charges, and which fee schedule is in force. */
export default function OfficeView() {
  const [page = 'payers', id] = route.value.path;
  return (
    <main id="main" class="view office" tabIndex={-1}>
      <header class="office-head">
        <h1>Back office</h1>
        <nav aria-label="Back office">
          <ul>
            {PAGES.map(([name, title]) => (
              <li key={name}>
                <a href={hrefOf('office', name)} aria-current={name === page ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {page === 'charges' ? (
        <ChargesPage />
      ) : page === 'releases' ? (
        <ReleasesPage />
      ) : page === 'new-payer' ? (
        <NewPayerPage />
      ) : id === undefined || id === '' ? (
        <PayersPage />
      ) : (
        <PayerPage key={id} id={id} />
      )}
    </main>
  );
}
