export interface EditorProps {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
}
