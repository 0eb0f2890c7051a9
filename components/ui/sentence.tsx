import { Button } from './button.tsx';

interface SentenceProps {
  text: string;
  /** The one way out. */
  way?: { word: string; go(): void } | undefined;
}

/** Something is wrong: one sentence, one way out. */
export function Sentence({ text, way }: SentenceProps) {
  return (
    <p className="c-sentence" role="alert">
      {text}
      {way ? (
        <Button kind="quiet" small onClick={way.go}>
          {way.word}
        </Button>
      ) : null}
    </p>
  );
}
