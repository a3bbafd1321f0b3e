import { language, type InEach } from '../language.ts';

export function SentenceList({ title, sentences }: { title: string; sentences: readonly InEach[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="sheet-list">
        {sentences.map((sentence) => (
          <li key={sentence.en}>{sentence[language.value]}</li>
        ))}
      </ul>
    </section>
  );
}
