"""What ships with the application: encoders, icons, themes."""
