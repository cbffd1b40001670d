hectograph("topics",[["Printing","printing",5,["duplication"]],["Bounds: A \u003c B","bounds",4,[]],["Ink & colour","ink-and-colour",4,[]]])
