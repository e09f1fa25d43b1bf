"""What runs beside the main thread, and what it brings back: tasks, pictures, thumbnails."""
