import { useId, useState } from "react";
import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";

interface FileDropProps {
  readonly onBring: (chosen: readonly File[]) => void;
}

/** Where files are dropped or chosen. */
export function FileDrop({ onBring }: FileDropProps) {
  const say = useSay();
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is beside choosing, which keys can do
    <div
      className="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onBring([...event.dataTransfer.files]);
      }}
    >
      <span>{say(dataWords.drop_here)}</span>{" "}
      <label className="file-choice" htmlFor={id}>
        {say(dataWords.choose)}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        onChange={({ target }) => {
          onBring([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </div>
  );
}
