// Adds a button to copy a citation. Without it the text can be marked and copied by hand.
for (const text of document.querySelectorAll(".cite pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = document.execCommand("copy") ? "Copied" : "Marked: now copy";
    }
  };
  text.after(button);
}
