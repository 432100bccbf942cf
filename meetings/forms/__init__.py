"""What a person may type about a meeting, and the choices offered."""
